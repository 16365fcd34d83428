import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mixed } from '../gmail/accounts/mixed.ts';
import { browserKinds } from './browsers.ts';
import { openEditWindow } from './edit-window.ts';
import { hint, openCard, readHints } from './hints.ts';
import { expectInPopup, expectNotInPopup, pressInPopup } from './popup-hands.ts';
import { goTo, type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

const ADDRESSES = mixed.sendAs.map(({ sendAsEmail }) => sendAsEmail);
const LAST = ADDRESSES.at(-1) ?? '';
const ADDRESS = 'alex@printers.example';

describe.each(browserKinds)('an update of the extension under open tabs in %s', (kind) => {
  let stage: Stage;
  let blank: Page;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [mixed] });
    blank = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());
  beforeEach(() => {
    stage.gmail.options = {};
    stage.gmail.setAccount(0, mixed);
  });
  afterEach(async () => {
    for (const open of await stage.browser.browser.pages()) if (open !== blank) await open.close();
  });

  const show = async () => {
    page = await stage.openSettings();
    await page.waitForSelector(hint(LAST));
    await countHints(page);
  };

  /** One set of hints stands, none from before the update, and there were never two of one address. */
  const expectOneSet = async () => {
    await page.waitForFunction((last) => document.querySelector(`${last}:not([data-old])`), {}, hint(LAST));
    expect((await readHints(page)).map(({ address, place }) => [address, place])).toEqual(
      ADDRESSES.map((address) => [address, `${address} 0`]),
    );
    expect(await page.$$('[data-old]')).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(window, 'most'))).toBe(1);
  };

  it('leaves one set of hints in the settings, and they work', async () => {
    await show();
    await stage.browser.reloadExtension();
    await expectOneSet();
    const popup = await stage.browser.openPopup(page);
    await expectInPopup(popup, `[data-address="${ADDRESS}"]`);
    await expectNotInPopup(popup, '.notice');
    await popup.close();
    await openCard(page, ADDRESS);
    await page.locator(`${hint(ADDRESS)} >>> [data-question=mail-host] input`).fill('xserver');
    await page.locator(`${hint(ADDRESS)} >>> [data-provider=xserver]`).click();
    await page.waitForSelector(`${hint(ADDRESS)} >>> .answer`);
    await page.locator(`${hint(ADDRESS)} >>> .answer button`).click();
    await page.waitForSelector(`${hint(ADDRESS)} >>> [data-question=mail-host]`);
  });

  it('does so also where a card was open, and after several updates', async () => {
    await show();
    for (let i = 0; i < 3; i++) {
      await openCard(page, ADDRESS);
      await stage.browser.reloadExtension();
      await expectOneSet();
      await countHints(page);
    }
  });

  it('does so also where the page goes on changing', async () => {
    await show();
    await page.evaluate(() => {
      const busy = document.body.appendChild(document.createElement('p'));
      setInterval(() => {
        busy.textContent = String(performance.now());
      }, 5);
    });
    await stage.browser.reloadExtension();
    await expectOneSet();
    await page.locator('.aYf tr:nth-child(2) td:nth-child(2) [role=link]').click();
    await page.waitForFunction(() => !document.querySelector('.aYf tr:nth-child(2) td:nth-child(2) [role=link]'));
    await expectOneSet();
  });

  it('does so also where the rows had not come yet', async () => {
    stage.gmail.options = { lateMs: 3000 };
    page = await stage.openSettings();
    await page.waitForSelector('.aYf');
    await countHints(page);
    await stage.browser.reloadExtension();
    expect(await readHints(page)).toEqual([]);
    await expectOneSet();
  });

  it('helps on in the edit window and at a bounce', async () => {
    await show();
    const edit = await openEditWindow(page, ADDRESS);
    await edit.waitForSelector('send-as-guide');
    await edit.$eval('send-as-guide', (guide) => guide.setAttribute('data-old', ''));
    const mail = await stage.browser.open('https://mail.google.com/mail/u/0/#inbox/FMfcgzBounceLogin');
    await mail.waitForSelector('send-as-bounce');
    await mail.$eval('send-as-bounce', (note) => note.setAttribute('data-old', ''));
    await stage.browser.reloadExtension();
    await edit.bringToFront();
    await edit.waitForSelector('send-as-guide:not([data-old])');
    expect(await edit.$$('send-as-guide')).toHaveLength(1);
    await mail.bringToFront();
    await mail.waitForSelector('send-as-bounce:not([data-old])');
    expect(await mail.$$('send-as-bounce')).toHaveLength(1);
  });

  it('asks for a reload where nothing of this version answers', async () => {
    page = await stage.browser.open('https://mail.google.com/mail/u/0/#inbox');
    await page.waitForSelector('.zA');
    // No event tells the gate of this way in.
    await page.evaluate(() => history.replaceState(null, '', '#settings/accounts'));
    const popup = await stage.browser.openPopup(page);
    await expectInPopup(popup, '.notice', words('ui.reloadNeeded'));
    await Promise.all([page.waitForNavigation(), pressInPopup(popup, '.notice button')]);
    await page.waitForSelector(hint(LAST));
    await popup.close();
  });

  it('leaves mails and lists alone', async () => {
    page = await stage.browser.open('https://mail.google.com/mail/u/0/#inbox');
    await page.waitForSelector('.zA');
    await stage.browser.reloadExtension();
    await goTo(page, '#settings/accounts');
    await page.waitForSelector(hint(LAST));
    expect(await readHints(page)).toHaveLength(ADDRESSES.length);
  });

  it('says nothing in the console, and asks nothing of the network', () => stage.expectQuiet());
});

/** Marks the hints that stand, and from now on notes in `most` how many of one address there are at a time. */
function countHints(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const hint of document.querySelectorAll('send-as-hint')) hint.setAttribute('data-old', '');
    Object.assign(window, { most: 0 });
    new MutationObserver(() => {
      const addresses = [...document.querySelectorAll('send-as-hint')].map((hint) => hint.getAttribute('data-address'));
      const counts = addresses.map((address) => addresses.filter((other) => other === address).length);
      Object.assign(window, { most: Math.max(Reflect.get(window, 'most'), ...counts) });
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
}
