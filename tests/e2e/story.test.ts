import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RIGHT, writeMail } from '../fixtures/mail/write-mail.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { editWindowOf } from './edit-window.ts';
import { heardIn, listenIn, storedIn } from './extension-page.ts';
import { type Hands, keyboard, pointer } from './hands.ts';
import { hint as hintOf } from './hints.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

const ADDRESS = 'info@example.jp';
const PASSWORD = 'kakushi-kotoba';
const hint = hintOf(ADDRESS);
const card = `${hint} >>> [popover]:popover-open`;
const note = 'send-as-bounce >>> .root';

/** The same on another account, of which nothing is known yet. */
const [own, ...others] = origin.sendAs;
const account = 'hanako.yamada@gmail.com';
const otherOrigin = { ...origin, account, sendAs: [{ ...own, sendAsEmail: account }, ...others] } as typeof origin;

// Long, because a keyboard takes a long way, most of all in Firefox.
describe.each(browserKinds)('the origin story in %s', { timeout: 120_000 }, (kind) => {
  let stage: Stage;
  /** A page of the extension, to see what it knows. */
  let inside: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin, otherOrigin], language: 'ja' });
    inside = await stage.browser.openExtensionPage('options.html');
    await listenIn(inside);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    const pages = await stage.browser.browser.pages();
    await Promise.all(pages.filter((one) => one !== inside).map((one) => one.close()));
  });

  it.each<[string, Hands, number]>([
    ['by pointer', pointer, 0],
    ['by keyboard alone', keyboard, 1],
  ])('leads from the bounce to the corrected form, %s', async (_, { press, write }, n) => {
    const page = await stage.browser.open(`https://mail.google.com/mail/u/${n}/#inbox`);
    const saved = () => stage.gmail.account(n)?.sendAs[1];
    /** Gmail's window for the address, by a button of ours. */
    const openEdit = async (button: string) => {
      const [edit] = await Promise.all([editWindowOf(page), press(page, button)]);
      await edit.waitForSelector(`send-as-guide[data-address="${ADDRESS}"]`);
      return edit;
    };
    const nextStep = (edit: Page) => Promise.all([edit.waitForNavigation(), press(edit, '#bttn_sub')]);
    const save = async (edit: Page) => {
      const closed = new Promise((resolve) => edit.once('close', resolve));
      await press(edit, '#focus');
      await closed;
    };
    const fields = (edit: Page) =>
      edit.$eval('[name=mainForm]', (form) => {
        const { cfss, cfsp, sm465, cfsl } = Object.fromEntries(new FormData(form as HTMLFormElement));
        return { cfss, cfsp, sm465, cfsl };
      });
    const noticed = (edit: Page) =>
      edit.$eval('[name=mainForm]', (form) => JSON.parse(form.getAttribute('data-noticed') ?? '{}'));

    // Before the settings were read the bounce says what happened, and leads there; it names nobody.
    await press(page, 'a.bog');
    await page.waitForSelector('send-as-bounce[data-address=""][data-rules~="bounce-tls-name-mismatch"]');
    expect(await shown(page, `${note} h2`)).not.toContain('@');
    await press(page, `${note} button.primary`);
    await page.waitForSelector(card);

    // From then on it asks who hosts the mail: that turns the error into its cause.
    await page.goBack();
    await page.waitForSelector(`send-as-bounce[data-address="${ADDRESS}"]`);
    expect(await shown(page, `${note} h2`)).toContain(ADDRESS);
    await write(page, `${note} input[type=search]`, 'エックスサーバー');
    await press(page, `${note} [data-provider=xserver]`);
    expect(await shown(page, `${note} .values`)).toContain('svNNNN.xserver.jp');

    // It leads straight to the form; the address's card is open behind it.
    let edit = await openEdit(`${note} button.primary`);
    await page.waitForSelector(`${hint}[data-status=error][data-rules~="own-domain-host-on-shared-hosting"]`);
    expect(await shown(page, `${card} .values`)).toContain('svNNNN.xserver.jp');

    // Step 1: the box and its explanation. Step 2: the values, there and back.
    await press(edit, 'send-as-guide >>> .alias > summary');
    expect(await shown(edit, 'send-as-guide >>> .alias[open]')).toContain(ADDRESS);
    await nextStep(edit);
    const before = { cfss: 'mail.example.jp', cfsp: '587', sm465: '1', cfsl: ADDRESS };
    await press(edit, 'send-as-guide >>> button.use');
    await edit.waitForSelector('send-as-guide >>> .changed');
    expect(await fields(edit)).toEqual({ ...before, cfsp: '465' });
    expect(await noticed(edit)).toEqual({ cfsp: '465' });
    await edit.waitForSelector('#g465', { visible: true });
    await press(edit, 'send-as-guide >>> button.undo');
    await edit.waitForSelector('send-as-guide >>> button.use');
    expect(await fields(edit)).toEqual(before);
    expect(await noticed(edit)).toEqual({ cfsp: '587' });
    await write(edit, 'send-as-guide >>> .part input', '12718');
    await press(edit, 'send-as-guide >>> button.use');
    await edit.waitForSelector('#cfsw:focus');
    await edit.keyboard.type(PASSWORD);
    await edit.waitForSelector('send-as-guide >>> .good[data-status=ok]');
    await save(edit);
    expect(saved()?.smtpMsa).toEqual({
      host: 'sv12718.xserver.jp',
      port: 465,
      securityMode: 'ssl',
      username: ADDRESS,
    });

    // Back in the settings the row is good, and the error belongs to the past.
    await page.bringToFront();
    await page.waitForSelector(`${hint}[data-rules="third-party-retirement"]`);
    await expect.poll(() => storedIn(inside)).not.toContain('bounce-tls-name-mismatch');
    expect(await shown(page, `${card} .fixed h3`)).toMatch(words('ui.fixed.title', 'ja'));

    // The card is still open. The question about the box: Japanese words for an unticked box are not known, but the
    // window has shown it.
    await press(page, `${card} .alias:not([open]) > summary`);
    await press(page, `${card} [data-question=read-here] [data-answer=yes]`);
    await page.waitForSelector(`${hint}[data-status=warning][data-rules~="alias-differs-from-answer"]`);
    edit = await openEdit(`${card} .first > button.primary`);
    await press(edit, '#cfia');
    await nextStep(edit);
    await write(edit, '#cfsw', PASSWORD);
    await save(edit);
    expect(saved()?.treatAsAlias).toBe(true);
    await page.waitForSelector(`${hint}[data-rules="third-party-retirement"]`);

    // The proof: a test mail, known again in the mailbox where it arrives.
    await press(page, `${card} .test-mail > details > summary`);
    const arrived = await proveBy(page, stage, press, write, n);
    await arrived.waitForSelector(`send-as-original[data-address="${ADDRESS}"][data-verdict=right]`);
    expect(await shown(arrived, 'send-as-original >>> .lead')).toContain('sv12718.xserver.jp');
    await arrived.close();
    await page.bringToFront();
    expect(await shown(page, `${card} .proved`)).toContain('sv12718.xserver.jp');

    // One report leads to another only where something has changed.
    const messages = await heardIn(inside);
    expect(messages.filter((message) => message.includes('"report"')).length).toBeLessThan(60);

    // Nothing has looked at the password, while everything else was looked at.
    const heard = messages.join('\n');
    expect(heard).toContain('sv12718.xserver.jp');
    expect(await storedIn(inside)).toContain('sv12718.xserver.jp');
    expect(heard + (await storedIn(inside))).not.toContain(PASSWORD);
    await stage.expectQuiet();
  });
});

/** Writes the test mail, and opens the source that a mailbox of another account has of it then. */
async function proveBy(page: Page, { browser, gmail }: Stage, press: Hands['press'], write: Hands['write'], n: number) {
  const isCompose = (url: string) => url.includes('view=cm');
  await write(page, `${card} .test-mail input`, 'hanako@example.com');
  const opened = browser.browser.waitForTarget((target) => isCompose(target.url()));
  await press(page, `${card} .test-mail .primary`);
  const compose = new URL((await opened).url()).searchParams;
  expect(compose.get('to')).toBe('hanako@example.com');
  const subject = compose.get('su') ?? '';
  const source = writeMail({ ...RIGHT, host: 'sv12718.xserver.jp', subject });
  const mail = { id: 'msg-f:1', from: { name: '', email: ADDRESS }, subject, body: [], source };
  const there = gmail.account(1 - n);
  if (there) gmail.setAccount(1 - n, { ...there, mails: [...there.mails.filter(({ id }) => id !== mail.id), mail] });
  return browser.open(`https://mail.google.com/mail/u/${1 - n}/?ik=0123456789&view=om&permmsgid=${mail.id}`);
}

/** What an element says, once it is there to be seen. */
async function shown(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector, { visible: true });
  return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
}
