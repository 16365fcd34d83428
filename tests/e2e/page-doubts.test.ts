import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mixed } from '../gmail/accounts/mixed.ts';
import { browserKinds, type Popup } from './browsers.ts';
import { openEditWindow } from './edit-window.ts';
import { hint } from './hints.ts';
import { expectInPopup, expectNotInPopup, pressInPopup } from './popup-hands.ts';
import { type Stage, setStage } from './stage.ts';

const ADDRESS = 'alex@example.com';
const NOTICE = '[data-doubts]';

describe.each(browserKinds)("the popup about a page of Gmail's that looks different, in %s", (kind) => {
  let stage: Stage;
  let blank: Page;
  let page: Page;
  let popup: Popup | undefined;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [mixed] });
    blank = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    for (const open of await stage.browser.browser.pages()) if (open !== blank) await open.close();
    await stage.expectQuiet();
  });

  /** As if Gmail said something else in its rows. */
  const change = (from: string, to: string) =>
    page.evaluate(
      (from, to) => {
        for (const cell of document.querySelectorAll('table.aYf td:first-child')) {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode as Text;
            if (new RegExp(from).test(text.data)) text.data = text.data.replace(new RegExp(from), to);
          }
        }
      },
      from,
      to,
    );
  const openPopup = async () => {
    await popup?.close();
    popup = await stage.browser.openPopup(page);
    return popup;
  };

  const expectNoNotice = async () => {
    const shown = await openPopup();
    await expectInPopup(shown, `[data-address="${ADDRESS}"]`);
    await expectNotInPopup(shown, NOTICE);
  };

  it('says nothing of a page as it is known', async () => {
    await expectNoNotice();
  });

  it('says what no row shows, and leads to a sample of the page', async () => {
    await change('TLS|SSL', '***');
    const notice = await openPopup();
    await expectInPopup(notice, `${NOTICE} p`, /looks different from what is known: security/);
    await pressInPopup(notice, `${NOTICE} button`);
    const isThere = async (one: Page) => (await one.$('#sample').catch(() => null)) !== null;
    await expect
      .poll(async () => (await Promise.all((await stage.browser.browser.pages()).map(isThere))).includes(true))
      .toBe(true);
    popup = undefined;
  });

  it("leaves out what Gmail's window contradicts, until the page says something else", async () => {
    await change('587', '465');
    const rules = () => page.$eval(hint(ADDRESS), (one) => one.getAttribute('data-rules') ?? '');
    await expect.poll(rules).toContain('starttls-on-465');
    const edit = await openEditWindow(page, ADDRESS);
    await edit.waitForSelector('send-as-guide');
    await Promise.all([edit.waitForNavigation(), edit.click('#bttn_sub')]);
    await expect.poll(rules).not.toContain('starttls-on-465');
    await edit.close();
    await expectInPopup(await openPopup(), `${NOTICE} p`, /For alex@example\.com, .*: the port/);
    await change('465', '587');
    await expectNoNotice();
  });
});
