import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { editWindowOf, openEditWindow } from './edit-window.ts';
import { storedIn } from './extension-page.ts';
import { hint } from './hints.ts';
import { type Stage, setStage } from './stage.ts';

const ADDRESS = 'info@example.jp';
const NEW_ADDRESS = 'shop@example.jp';
const guide = (address: string) => `send-as-guide[data-address="${address}"]`;
/** The last thing that the guide shows in the server's step, below which Gmail's buttons then stay. */
const QUESTION = 'send-as-guide >>> [data-question=mail-host]';
const nextStep = (edit: Page, button: string) => Promise.all([edit.waitForNavigation(), edit.click(button)]);

/** The window with its guide: it moves the buttons down, and whoever clicks before hits something else. */
async function openGuided(page: Page): Promise<Page> {
  const edit = await openEditWindow(page, ADDRESS);
  await edit.waitForSelector(guide(ADDRESS));
  return edit;
}

describe.each(browserKinds)("help in Gmail's window for an address, in %s", (kind) => {
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    stage.gmail.setAccount(0, origin);
    stage.gmail.login = () => undefined;
    page = await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
  });
  afterEach(async () => {
    const pages = await stage.browser.browser.pages();
    await Promise.all(pages.slice(1).map((one) => one.close()));
    await stage.expectQuiet();
  });

  it('explains an error of Gmail beside it, by what stands in the form', async () => {
    stage.gmail.login = () => "TLS Negotiation failed, the certificate doesn't match the host.";
    const finding = (status: string) =>
      `send-as-guide >>> [data-rule=own-domain-host-on-shared-hosting][data-status=${status}]`;
    const edit = await openGuided(page);
    await nextStep(edit, '#bttn_sub');
    await edit.waitForSelector(finding('unknown'));
    await edit.waitForSelector(QUESTION);
    await nextStep(edit, '#focus');
    await edit.waitForSelector(finding('error'));
    expect(stage.gmail.account(0)).toEqual(origin);
  });

  it('explains a login that failed', async () => {
    stage.gmail.login = () => 'Authentication failed. Please check your username/password. [535 5.7.8]';
    const edit = await openGuided(page);
    await nextStep(edit, '#bttn_sub');
    await edit.waitForSelector(QUESTION);
    await nextStep(edit, '#focus');
    await edit.waitForSelector('send-as-guide >>> [data-rule=bounce-login-rejected] h3', { visible: true });
  });

  it('is there from a new address to the mail that confirms it', async () => {
    const link = await page.waitForSelector('xpath///table[contains(@class, "aYf")]//tr[last()]//span[@role="link"]');
    const [edit] = await Promise.all([editWindowOf(page), link?.click()]);
    await edit.type('[name=cfn]', '山田商店');
    await edit.type('[name=cfa]', NEW_ADDRESS);
    await edit.waitForSelector(`${guide(NEW_ADDRESS)} >>> .alias`);
    await nextStep(edit, '#bttn_sub');
    // Gmail has filled in the receiving server's name.
    await edit.waitForSelector(`${guide(NEW_ADDRESS)}[data-rules~="own-domain-host-on-shared-hosting"]`);
    await edit.waitForSelector(QUESTION);
    await nextStep(edit, '#focus');
    const sent = await edit.waitForSelector(`${guide(NEW_ADDRESS)} >>> .first > p`);
    expect(await sent?.evaluate(({ textContent }) => textContent)).toContain('the first one confirms');
  });

  it('remembers the box as Gmail has it, and not as it was left in a window that was closed', async () => {
    const inside = await stage.browser.openExtensionPage('options.html');
    await page.bringToFront();
    const edit = await openEditWindow(page, ADDRESS);
    await edit.waitForSelector(guide(ADDRESS));
    const box = async () => JSON.parse(await storedIn(inside))[0].observed?.[origin.account]?.[ADDRESS]?.treatAsAlias;
    await expect.poll(box).toBe(false);
    await edit.click('#cfia');
    await edit.close();
    await expect.poll(box).toBeUndefined();
  });

  it('stands beside or below the form: no field and no button leaves the sight of it', async () => {
    const edit = await openGuided(page);
    for (const last of ['#bttn_sub', '#focus']) {
      await edit.waitForSelector('send-as-guide >>> .panel');
      expect(await edit.$$eval('#ipanel :is(input, select)', hiddenOf)).toEqual([]);
      if (last === '#bttn_sub') await nextStep(edit, last);
    }
  });

  it.each<[string, (page: Page) => Promise<Page | undefined>]>([
    ['as it opens', popupOf],
    ['as soon as it has its form', (page) => openEditWindow(page, ADDRESS)],
    [
      'as its values are filled in',
      async (page) => {
        const edit = await openGuided(page);
        await nextStep(edit, '#bttn_sub');
        await edit.waitForSelector('send-as-guide');
        await edit.type('#cfss', 'x');
        return edit;
      },
    ],
  ])('takes it well when the window is closed %s', async (_, open) => {
    const edit = await open(page);
    await edit?.close();
    expect(stage.gmail.account(0)).toEqual(origin);
    await (await openEditWindow(page, ADDRESS)).waitForSelector(guide(ADDRESS));
  });
});

/** Runs in the page: fields that are shown, but out of the window or under something. */
function hiddenOf(fields: Element[]): string[] {
  const shown = fields.filter((field) => field.checkVisibility() && field.getBoundingClientRect().width > 0);
  const covered = shown.filter((field) => {
    const { left, right, top, bottom } = field.getBoundingClientRect();
    return bottom > innerHeight || document.elementFromPoint((left + right) / 2, (top + bottom) / 2) !== field;
  });
  return covered.map(({ outerHTML }) => outerHTML);
}

/** The window at the moment it appears. */
async function popupOf(page: Page): Promise<Page | undefined> {
  const popup = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.click('.aYf tr:nth-child(2) td:nth-child(3) span');
  return (await popup) ?? undefined;
}
