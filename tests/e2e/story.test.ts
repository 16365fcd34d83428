import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { editWindowOf } from './edit-window.ts';
import { heardIn, listenIn, storedIn } from './extension-page.ts';
import { type Hands, keyboard, pointer } from './hands.ts';
import { hint as hintOf } from './hints.ts';
import { type Stage, setStage } from './stage.ts';

const ADDRESS = 'info@example.jp';
const PASSWORD = 'kakushi-kotoba';
const hint = hintOf(ADDRESS);
const card = `${hint} >>> [popover]:popover-open`;

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
    /** Gmail's window for the address, from the open card. */
    const openEdit = async () => {
      const [edit] = await Promise.all([editWindowOf(page), press(page, `${card} .details > button.primary`)]);
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

    // The bounce says what happened, and leads to the address, which it does not name before the settings were read.
    await press(page, 'a.bog');
    await page.waitForSelector('send-as-bounce[data-address=""][data-rules~="bounce-tls-name-mismatch"]');
    expect(await shown(page, 'send-as-bounce >>> h2')).not.toContain('@');
    await press(page, 'send-as-bounce >>> button.primary');
    await page.waitForSelector(card);

    // Who hosts the mail turns the error into its cause.
    await write(page, `${card} input[type=search]`, 'エックスサーバー');
    await press(page, `${card} [data-provider=xserver]`);
    expect(await shown(page, `${card} table`)).toContain('svNNNN.xserver.jp');
    await page.waitForSelector(`${hint}[data-status=error][data-rules~="own-domain-host-on-shared-hosting"]`);

    // Step 1: the box and its explanation. Step 2: the values, there and back.
    let edit = await openEdit();
    await press(edit, 'td:has(#cfia) send-as-guide >>> .alias > summary');
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
    await press(edit, 'send-as-guide >>> button.use');
    await edit.waitForSelector('send-as-guide >>> .changed');
    await write(edit, '#cfss', 'sv12718.xserver.jp');
    await write(edit, '#cfsw', PASSWORD);
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
    expect(await storedIn(inside)).not.toContain('bounce-tls-name-mismatch');

    // The card is still open. The question about the box: Japanese words for an unticked box are not known, but the
    // window has shown it.
    await press(page, `${card} .alias:not([open]) > summary`);
    await press(page, `${card} [data-question=read-here] [data-answer=yes]`);
    await page.waitForSelector(`${hint}[data-status=warning][data-rules~="alias-differs-from-answer"]`);
    edit = await openEdit();
    await press(edit, '#cfia');
    await nextStep(edit);
    await write(edit, '#cfsw', PASSWORD);
    await save(edit);
    expect(saved()?.treatAsAlias).toBe(true);
    await page.waitForSelector(`${hint}[data-rules="third-party-retirement"]`);

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

/** What an element says, once it is there to be seen. */
async function shown(page: Page, selector: string): Promise<string> {
  const element = await page.waitForSelector(selector, { visible: true });
  return (await element?.evaluate(({ textContent }) => textContent)) ?? '';
}
