import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../utils/check/check.ts';
import { defaultKnowledge } from '../../utils/check/knowledge.ts';
import { readSettings } from '../../utils/gmail/read-settings.ts';
import type { GmailAccount } from '../gmail/account.ts';
import { arabic } from '../gmail/accounts/arabic.ts';
import { mixed } from '../gmail/accounts/mixed.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { settingsHtml } from '../gmail/settings.ts';
import { browserKinds } from './browsers.ts';
import { editWindowOf } from './edit-window.ts';
import { keyboard } from './hands.ts';
import { cardText, hint, openCard, readHighlights, readHints, waitForRule } from './hints.ts';
import { goTo, type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

const ADDRESS = 'info@example.jp';
const card = `${hint(ADDRESS)} >>> [popover]`;

/** What the hints of this account's page have to say today. */
function expectedHints(account: GmailAccount) {
  const today = new Date().toLocaleDateString('sv');
  const page = readSettings(new JSDOM(settingsHtml(account)).window.document);
  return check(page, defaultKnowledge(today)).addresses.map(({ sendAsEmail, status, findings }) => ({
    address: sendAsEmail,
    status,
    rules: findings.map(({ ruleId }) => ruleId).join(' '),
    place: `${sendAsEmail} 0`,
  }));
}

describe.each(browserKinds)('hints in the accounts settings in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  let blank: Page | undefined;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin, mixed] });
    [blank] = await stage.browser.browser.pages();
  });
  afterAll(() => stage?.close());
  beforeEach(() => {
    stage.gmail.options = {};
    stage.gmail.setAccount(0, origin);
  });
  afterEach(async () => {
    for (const open of await stage.browser.browser.pages()) if (open !== blank) await open.close();
  });

  const show = async (account: GmailAccount, last = account.sendAs.at(-1)?.sendAsEmail ?? '') => {
    stage.gmail.setAccount(0, account);
    page = await stage.openSettings();
    await page.waitForSelector(hint(last));
  };

  const redraw = async () => {
    const before = await page.$(hint(ADDRESS));
    await page.$eval('.aYf', (table) => {
      const copy = table.cloneNode(true) as Element;
      for (const hint of copy.querySelectorAll('send-as-hint')) hint.remove();
      table.replaceWith(copy);
    });
    await page.waitForFunction((hint) => hint?.isConnected, {}, before);
  };

  it('stand in the first cell of each row and say what the check says', async () => {
    await show(mixed);
    expect(await readHints(page)).toEqual(expectedHints(mixed));
    expect(await readHighlights(page)).toEqual({
      'send-as-error': ['Unsecured connection', 'Unverified'],
      'send-as-warning': ['desk@example.net'],
    });
  });

  it('stand in a page that runs from right to left', async () => {
    await show(arabic);
    expect(await readHints(page)).toEqual(expectedHints(arabic));
    const { pill, cell } = await page.$eval(hint('info@example.com'), (host) => ({
      pill: host.shadowRoot?.querySelector('.pill')?.getBoundingClientRect().right,
      cell: host.closest('td')?.getBoundingClientRect().right,
    }));
    expect(Math.abs((pill ?? 0) - (cell ?? 0))).toBeLessThan(2);
  });

  it('stand in a page of a language that nobody knows', async () => {
    await show({ ...mixed, language: 'xx' });
    expect(await readHints(page)).toEqual(expectedHints({ ...mixed, language: 'xx' }));
  });

  it('come when the rows come, two seconds late', async () => {
    stage.gmail.options = { lateMs: 2000 };
    page = await stage.openSettings();
    await page.waitForSelector('.aYf');
    expect(await readHints(page)).toEqual([]);
    await page.waitForSelector(hint(ADDRESS));
    expect(await readHints(page)).toEqual(expectedHints(origin));
  });

  it.each(['rebuild', 'reshow'] as const)(
    'go when the user leaves and come back with the page (%s)',
    async (revisit) => {
      stage.gmail.options = { revisit };
      await show(origin);
      for (const away of ['#inbox', '#settings/general']) {
        await goTo(page, away);
        await page.waitForFunction(() => !document.querySelector('send-as-hint'));
        expect(await readHighlights(page)).toEqual({});
        await goTo(page, '#settings/accounts');
        await page.waitForSelector(hint(ADDRESS), { visible: true });
        expect(await readHints(page)).toEqual(expectedHints(origin));
      }
    },
  );

  it('follow what is changed in Gmail', async () => {
    await show(mixed);
    await page.locator('.aYf tr:nth-child(2) td:nth-child(2) [role=link]').click();
    await page.waitForFunction(() => !document.querySelector('.aYf tr:nth-child(2) td:nth-child(2) [role=link]'));
    const changed = stage.gmail.account(0);
    expect(changed?.sendAs[1]?.isDefault).toBe(true);
    await expect.poll(() => readHints(page)).toEqual(expectedHints(changed ?? mixed));
  });

  it('open a card that explains, asks, compares and leads into Gmail', async () => {
    await show(origin);
    await openCard(page, ADDRESS);
    expect(await cardText(page, ADDRESS)).toMatch(words('ui.mailHost.question'));

    await page.locator(`${card} input[type=search]`).fill('エックスサーバー');
    await page.locator(`${card} [data-provider=xserver]`).click();
    await page.waitForSelector(`${hint(ADDRESS)}[data-status=error]`);
    await waitForRule(page, ADDRESS, 'own-domain-host-on-shared-hosting');
    expect(await readHighlights(page)).toMatchObject({ 'send-as-error': ['mail.example.jp'] });
    const text = await cardText(page, ADDRESS);
    for (const words of ['*.xserver.jp', 'svNNNN.xserver.jp', '465', 'SSL']) expect(text).toContain(words);

    await page.locator(`${card} .values [aria-label="Copy info@example.jp"]`).click();
    await page.waitForSelector(`${card} .copy:not([aria-label])::-p-text(Copied)`);

    const [edit] = await Promise.all([editWindowOf(page), page.locator(`${card} button.primary`).click()]);
    await edit.waitForSelector(`send-as-guide[data-address="${ADDRESS}"]`);
    await edit.close();

    await page.locator(`${card} .answer button`).click();
    await page.waitForSelector(`${card} input[type=search]`);
    await expect.poll(() => readHints(page)).toEqual(expectedHints(origin));
  });

  it('keep a card open while Gmail draws the rows anew, and closed when it was closed', async () => {
    await show(origin);
    await openCard(page, ADDRESS);
    await redraw();
    await page.waitForSelector(`${card}:popover-open`);
    expect(await cardText(page, ADDRESS)).toMatch(words('ui.mailHost.question'));
    await page.keyboard.press('Escape');
    await page.waitForSelector(card, { hidden: true });
    await redraw();
    expect(await page.$(`${card}:popover-open`)).toBeNull();
  });

  it("leave Gmail's own links in sight beside an open card", async () => {
    await show(mixed);
    for (const { sendAsEmail } of mixed.sendAs) {
      await openCard(page, sendAsEmail);
      const covered = await page.$eval(hint(sendAsEmail), (host) => {
        const links = [...(host.closest('tr')?.querySelectorAll('[role=link]') ?? [])].filter(
          (one) => !one.closest('td')?.contains(host),
        );
        return links.filter((link) => {
          const { left, right, top, bottom } = link.getBoundingClientRect();
          const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return bottom < innerHeight && !link.contains(hit) && hit !== link;
        }).length;
      });
      expect([sendAsEmail, covered]).toEqual([sendAsEmail, 0]);
      await page.keyboard.press('Escape');
    }
  });

  it("take their colours from Gmail's page, not from the system", async () => {
    await show(origin);
    const scheme = () => page.$eval(hint(ADDRESS), (host) => getComputedStyle(host).colorScheme);
    expect(await scheme()).toBe('light');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('body, body *')) part.style.background = '#202124';
    });
    await redraw();
    await expect.poll(scheme).toBe('dark');
  });

  it('stand under one line that says how all addresses are, and leads to the first that is in question', async () => {
    await show(origin);
    const lines = () =>
      page.$$eval('send-as-summary', (all) =>
        all.map((one) => [one.nextElementSibling?.className, one.shadowRoot?.querySelector('p')?.textContent]),
      );
    const line = [expect.stringContaining('aYf'), expect.stringMatching(/^1 question1 fine/)];
    expect(await lines()).toEqual([line]);
    await redraw();
    await expect.poll(lines).toEqual([line]);
    await page.locator('send-as-summary >>> button.count').click();
    await page.waitForSelector(`${card}:popover-open`);
    await goTo(page, '#inbox');
    await page.waitForFunction(() => !document.querySelector('send-as-summary'));
  });

  it('work with the keyboard alone', async () => {
    await show(origin);
    const pill = `${hint(ADDRESS)} >>> .pill`;
    await keyboard.press(page, pill);
    await page.waitForSelector(`${card} .head button:focus`);
    await keyboard.write(page, `${card} input[type=search]`, 'xserver');
    await keyboard.press(page, `${card} [data-provider=xserver]`);
    await page.waitForSelector(`${hint(ADDRESS)}[data-status=error]`);
    await page.waitForSelector(`${card} .answer button:focus`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${card} input[type=search]:focus`);
    // The first one empties the field.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForSelector(card, { hidden: true });
    await page.waitForSelector(`${pill}:focus`);
  });

  it('of two accounts never mix', async () => {
    const other: GmailAccount = { ...origin, account: 'hanako@gmail.com', language: 'en' };
    stage.gmail.setAccount(1, other);
    await show(origin);
    const second = await stage.openSettings(1);
    await second.waitForSelector(hint(ADDRESS));
    await openCard(second, ADDRESS);
    await second.locator(`${card} input[type=search]`).fill('xserver');
    await second.locator(`${card} [data-provider=xserver]`).click();
    await second.waitForSelector(`${hint(ADDRESS)}[data-status=error]`);
    await second.keyboard.press('Escape');
    expect(await stage.browser.badgeText(second)).toBe('1');

    await page.bringToFront();
    expect(await readHints(page)).toEqual(expectedHints(origin));
    for (const [tab, account] of [
      [page, origin.account],
      [second, other.account],
    ] as const) {
      const popup = await stage.browser.openPopup(tab);
      await expect.poll(() => popup.evaluate(() => document.querySelector('.account')?.textContent)).toBe(account);
      await popup.close();
    }
  });

  it('say nothing in the console, and nothing was asked of the network', () => stage.expectQuiet());
});
