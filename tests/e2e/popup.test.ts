import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GmailAccount } from '../gmail/account.ts';
import { mixed } from '../gmail/accounts/mixed.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type Popup } from './browsers.ts';
import { openedPlan } from './extension-page.ts';
import { hint, waitForRule } from './hints.ts';
import { expectInPopup, expectNotInPopup, pressInPopup, writeInPopup } from './popup-hands.ts';
import { goTo, type Stage, setStage, settingsUrl } from './stage.ts';
import { until } from './until.ts';
import { words } from './words.ts';

const ADDRESS = 'info@example.jp';
const card = `[data-address="${ADDRESS}"]`;
/** Gmail in English, because the words for an unticked alias box are known there. */
const story: GmailAccount = { ...origin, language: 'en' };

describe.each(browserKinds)('the popup in %s', (kind) => {
  let stage: Stage;
  let blank: Page;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [story, mixed] });
    blank = await stage.browser.browser.newPage();
  });
  afterAll(() => stage?.close());
  beforeEach(async () => {
    page = await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
  });
  afterEach(async () => {
    await popup?.close();
    await page.close();
  });

  const openPopup = async (over = page) => {
    await popup?.close();
    popup = await stage.browser.openPopup(over);
  };

  it('shows each address with its status and findings where they were read, and their number on the icon', async () => {
    await page.goto(settingsUrl(1));
    await page.waitForSelector(hint('morgan.second@gmail.com'));
    await openPopup();
    await expectInPopup(popup, '.account', 'alex.morgan@gmail.com');
    const cards = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-address]')].map((card) => [
        card.getAttribute('data-address'),
        card.getAttribute('data-status'),
        [...card.querySelectorAll('[data-rule]')].map((finding) => finding.getAttribute('data-rule')).join(' '),
      ]),
    );
    const hints = await page.$$eval('send-as-hint', (hints) =>
      hints.map((hint) => ['data-address', 'data-status', 'data-rules'].map((name) => hint.getAttribute(name))),
    );
    expect(cards.toSorted()).toEqual(hints.toSorted());
    const ranks = cards.map(([, status]) => ['error', 'warning', 'unknown', 'info', 'ok'].indexOf(status ?? ''));
    expect(ranks).toEqual(ranks.toSorted());
    expect(new Set(ranks).size).toBeGreaterThan(2);
    const marked = cards.filter(([, status]) => status === 'error' || status === 'warning').length;
    expect(marked).toBeGreaterThan(2);
    await expect.poll(() => stage.browser.badgeText(page)).toBe(String(marked));
    await expectNotInPopup(popup, '.notice');
    // The worst address is open, and says what decides; the others are folded, with the name of their problem.
    await expectInPopup(popup, '.card:not(.paste) [data-rule=unsecured-connection] [data-question=mail-host]');
    await expectInPopup(popup, '.card[data-status=warning] summary .title', /[a-z]/);
    await expectInPopup(popup, '.counts', words('ui.summary.toFix.other'));
  });

  it('leads from a card to the same card in the settings, whether they are in front or not', async () => {
    const open = `${hint(ADDRESS)} >>> [popover] .details`;
    await openPopup();
    await pressInPopup(popup, `${card} .show`);
    await page.waitForSelector(open, { visible: true });
    await page.keyboard.press('Escape');
    await goTo(page, '#inbox');
    await openPopup();
    await pressInPopup(popup, `${card} .show`);
    await page.waitForSelector(open, { visible: true });
  });

  it('leads to the plan for January 2027', async () => {
    await openPopup();
    await pressInPopup(popup, '.counts button');
    const plan = await openedPlan(stage.browser);
    await plan.waitForSelector('[data-group=uncertain]');
    await plan.close();
  });

  it('switches between accounts outside of Gmail', async () => {
    await page.goto(settingsUrl(1));
    await page.waitForSelector(hint('morgan.second@gmail.com'));
    await openPopup(blank);
    await expectInPopup(popup, '[data-address="morgan.second@gmail.com"]');
    await popup.evaluate(() => {
      const accounts = document.querySelector<HTMLSelectElement>('select.account');
      if (!accounts) return;
      accounts.value = 'taro.yamada@gmail.com';
      accounts.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expectInPopup(popup, card);
    await expectNotInPopup(popup, '[data-address="morgan.second@gmail.com"]');
  });

  it('leads from elsewhere in Gmail to the settings, with the last report and its age', async () => {
    await goTo(page, '#inbox');
    await openPopup();
    await expectInPopup(popup, '.notice', /(?:now|\d+ seconds? ago|1 minute ago)/);
    await expectInPopup(popup, `${card} summary`);
    await pressInPopup(popup, '.notice button');
    await page.waitForSelector(hint(ADDRESS), { visible: true });
    expect(await page.evaluate(() => location.hash)).toBe('#settings/accounts');
  });

  it('never shows the report of another account', async () => {
    const third: GmailAccount = { ...mixed, account: 'third@gmail.com' };
    stage.gmail.setAccount(2, third);
    await page.goto('https://mail.google.com/mail/u/2/#inbox');
    await openPopup();
    await expectInPopup(popup, '.notice', words('ui.start.gmail'));
    await expectNotInPopup(popup, '[data-address], .account');
    await pressInPopup(popup, '.notice button');
    await page.waitForSelector(hint('morgan.second@gmail.com'));
    expect(page.url()).toBe(settingsUrl(2));
  });

  it('says calmly that a page could not be read, with a report that names nobody', async () => {
    // The section is there, in no form that anybody knows.
    await goTo(page, '#inbox');
    stage.gmail.setAccount(0, { ...story, sendAs: story.sendAs.map((row) => ({ ...row, sendAsEmail: 'nobody' })) });
    await page.reload();
    await goTo(page, '#settings/accounts');
    await openPopup();
    await expectInPopup(popup, '.notice[data-status=unknown]', words('ui.unread'));
    await pressInPopup(popup, '.notice[data-status=unknown] summary');
    await expectInPopup(popup, '.notice pre', /addresses: 0[^@]*$/);
    expect(await popup.evaluate(() => document.querySelector('.notice pre')?.textContent)).not.toMatch(/@|yamada/);
    stage.gmail.setAccount(0, story);
  });

  it('opens Gmail from outside of it', async () => {
    await openPopup(blank);
    await expectInPopup(popup, '.notice', words('ui.lastReport'));
    const before = new Set(await stage.browser.browser.pages());
    await pressInPopup(popup, '.notice button');
    const opened = await until('the tab with the settings', async () =>
      (await stage.browser.browser.pages()).find((one) => !before.has(one) && one.url() === settingsUrl()),
    );
    await opened.waitForSelector(hint(ADDRESS));
    await opened.close();
  });

  it('asks who hosts the mail, and takes the answer back', async () => {
    await openPopup();
    await writeInPopup(popup, `${card} [data-question=mail-host] input`, 'no such company');
    await expectInPopup(popup, `${card} [data-question=mail-host] [role=status]`, words('ui.mailHost.none'));
    await writeInPopup(popup, `${card} [data-question=mail-host] input`, 'えっくすさーばー');
    await pressInPopup(popup, `${card} [data-provider=xserver]`);
    await expectInPopup(popup, `${card}[data-status=error] .values`, 'svNNNN.xserver.jp');
    await page.waitForSelector(`${hint(ADDRESS)}[data-status=error]`);
    await expect.poll(() => stage.browser.badgeText(page)).toBe('1');
    await openPopup();
    await expectInPopup(popup, `${card} .answer`, 'Xserver');
    await pressInPopup(popup, `${card} .answer button`);
    await expectInPopup(popup, `${card} [data-question=mail-host]`);
    await page.waitForSelector(`${hint(ADDRESS)}:not([data-status=error])`);
    await expect.poll(() => stage.browser.badgeText(page)).toBe('');
  });

  it('takes a host that is not listed in four fields, and says what cannot be so', async () => {
    const question = `${card} [data-question=mail-host]`;
    await openPopup();
    await pressInPopup(popup, `${question} [data-answer=unlisted]`);
    await writeInPopup(popup, `${question} [name=host]`, 'https://smtp.my-host.example');
    await pressInPopup(popup, `${question} [type=submit]`);
    await expectInPopup(popup, `${question} [name=host] + .problem`, words('options.problem.bareServerName'));
    // A look at the other answer loses nothing.
    await pressInPopup(popup, `${question} [data-answer=unknown]`);
    await expectInPopup(popup, question, words('ui.mailHost.findOut'));
    await pressInPopup(popup, `${question} [data-answer=unlisted]`);
    await writeInPopup(popup, `${question} [name=host]`, 'smtp.my-host.example');
    await writeInPopup(popup, `${question} [name=port]`, '465');
    await writeInPopup(popup, `${question} [name=securityMode]`, 'ssl');
    await writeInPopup(popup, `${question} [name=username]`, ADDRESS);
    await pressInPopup(popup, `${question} [type=submit]`);
    await expectInPopup(popup, `${card} .answer`, 'smtp.my-host.example');
    await pressInPopup(popup, `${card} .answer button`);
    await expectInPopup(popup, question);
  });

  it('advises on the alias box: asked, answered, changed and forgotten', async () => {
    const answer = (name: string) => `${card} [data-question=read-here] [data-answer=${name}]`;
    await openPopup();
    await pressInPopup(popup, `${card} .alias summary`);
    await pressInPopup(popup, answer('yes'));
    await expectInPopup(popup, `${answer('yes')}[aria-pressed=true]`);
    await expectInPopup(popup, `${card} .alias [role=status]`, words('alias.advice_yes'));
    await waitForRule(page, ADDRESS, 'alias-differs-from-answer');
    await pressInPopup(popup, answer('no'));
    await expectInPopup(popup, `${card} .alias [role=status]`, words('alias.advice_no'));
    await page.waitForSelector(`${hint(ADDRESS)}:not([data-rules~=alias-differs-from-answer])`);
    await pressInPopup(popup, `${card} [data-question=read-here] .quiet`);
    await expectNotInPopup(popup, `${card} [aria-pressed=true]`);
  });

  it('explains a pasted error, which joins the findings until it is forgotten', async () => {
    await openPopup();
    await pressInPopup(popup, '.paste summary');
    await writeInPopup(popup, '.paste textarea', 'It did not work.');
    await pressInPopup(popup, '.paste button[type=submit]');
    await expectInPopup(popup, '.paste form [role=status]', words('paste.none'));
    await writeInPopup(popup, '.paste textarea', "TLS Negotiation failed, the certificate doesn't match the host.");
    await pressInPopup(popup, '.paste button[type=submit]');
    // Both causes stand there until it is known whose server it is.
    await expectInPopup(popup, '.paste [data-rule]', words('rules.bounce_tls_name_mismatch.either.title'));
    await page.waitForSelector(`${hint(ADDRESS)}[data-status=error]`);
    await expectInPopup(popup, `${card}[data-status=error]`);
    await expect.poll(() => stage.browser.badgeText(page)).toBe('1');
    await openPopup();
    await pressInPopup(popup, `${card} .note .quiet`);
    await page.waitForSelector(`${hint(ADDRESS)}:not([data-status=error])`);
    await expectNotInPopup(popup, `${card}[data-status=error]`);
  });

  it('leads to the options', async () => {
    await openPopup();
    await pressInPopup(popup, 'footer button');
    const options = await until('the options', async () => {
      for (const one of await stage.browser.browser.pages()) {
        // In Firefox a page of the extension stays in the list after it was closed.
        if (await one.$('.section').catch(() => null)) return one;
      }
      return undefined;
    });
    await options.close();
  });

  it('says nothing in the console, and asks nothing of the network', () => stage.expectQuiet());
});
