import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mixed } from '../gmail/accounts/mixed.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { confirmPath } from '../gmail/confirm-page.ts';
import { type GmailStandIn, startGmail } from '../gmail/server.ts';
import { browserKinds, launch, type TestBrowser } from './browsers.ts';
import { openEditWindow } from './edit-window.ts';
import { writeThrowawayExtension } from './throwaway-extension.ts';

/** A machine under load is slow. */
const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });

describe.each(browserKinds)('the stand-in for Gmail in %s', (kind) => {
  let extensionDir: string;
  let gmail: GmailStandIn;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    extensionDir = await writeThrowawayExtension();
    gmail = await startGmail({ accounts: [origin, mixed] });
    const { proxyPort } = gmail;
    browser = await launch(kind, { proxyPort, extensionDir, language: 'ja', colorScheme: 'dark' });
  });
  afterAll(async () => {
    await browser?.close();
    await gmail?.close();
    await rm(extensionDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    gmail.options = {};
    gmail.setAccount(0, origin);
    await page?.close();
    page = await browser.open('https://mail.google.com/mail/u/0/#settings/accounts');
    await page.waitForSelector('[role=main] .aYf');
  });

  const goTo = (hash: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  const isShown = (selector: string, shown = true) =>
    page.waitForSelector(selector, shown ? { visible: true } : { hidden: true });

  it('is Gmail, in its language and under its headers', async () => {
    const seen = await page.evaluate(() => {
      const refused = (() => {
        try {
          document.createElement('div').innerHTML = '<b></b>';
        } catch {
          return true;
        }
        return false;
      })();
      return { address: location.href, title: document.title, language: document.documentElement.lang, refused };
    });
    expect(seen).toEqual({
      address: 'https://mail.google.com/mail/u/0/#settings/accounts',
      title: '設定 - taro.yamada@gmail.com - Gmail',
      language: 'ja',
      refused: true,
    });
  });

  it('shows mails, and settings that are built again on each visit', async () => {
    await page.evaluate(() => document.querySelector('.aYf')?.setAttribute('data-old', ''));
    await goTo('#inbox');
    await isShown('[role=main] .zA');
    await page.click('.bog');
    await isShown('[role=main] [email="mailer-daemon@googlemail.com"]');
    expect(await page.title()).toBe('Delivery Status Notification (Failure) - taro.yamada@gmail.com - Gmail');
    await goTo('#settings/accounts');
    await isShown('[role=main] .aYf:not([data-old])');
    await goTo('#settings/general');
    await isShown('.aYf', false);
    expect(await page.$$('.aYf')).toHaveLength(1);
  });

  it('can be late, and can show the old settings again', async () => {
    gmail.options = { lateMs: 700, revisit: 'reshow' };
    await page.reload();
    await isShown('.aYf');
    expect(await page.$$('.aYf [role=link]')).toHaveLength(0);
    await page.waitForSelector('.aYf [role=link]');
    await page.evaluate(() => document.querySelector('.aYf')?.setAttribute('data-old', ''));
    await goTo('#inbox');
    await isShown('.aYf', false);
    await goTo('#settings/accounts');
    await isShown('.aYf[data-old]');
  });

  it('has the next account under /mail/u/1/', async () => {
    await page.goto('https://mail.google.com/mail/u/1/#inbox');
    await isShown('.zA');
    expect(await page.title()).toBe('Inbox (3) - alex.morgan@gmail.com - Gmail');
  });

  it('opens the edit window for a whole click only, and saves what is posted there', async () => {
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.aYf tr:nth-child(2) td:nth-child(3) span')?.click(),
    );
    const edit = await openEditWindow(page, 'info@example.jp');
    expect(await browser.browser.pages()).toHaveLength(3);

    await edit.click('#cfia');
    await Promise.all([edit.waitForNavigation(), edit.click('#bttn_sub')]);
    await edit.select('#cfsp', '465');
    expect(await edit.$eval('form', (form) => form.getAttribute('data-noticed'))).toBe('{"cfsp":"465"}');
    const closed = new Promise((resolve) => edit.once('close', resolve));
    await edit.click('#focus');
    await closed;

    expect(gmail.account(0)?.sendAs[1]).toMatchObject({
      treatAsAlias: true,
      smtpMsa: { host: 'mail.example.jp', port: 465, securityMode: 'ssl' },
    });
    await page.waitForFunction(() => document.querySelector('.aYf')?.textContent?.includes('465'));
  });

  it('says why the login failed', async () => {
    gmail.login = ({ host }) => `Couldn't connect to ${host}`;
    const edit = await openEditWindow(page, 'info@example.jp');
    await Promise.all([edit.waitForNavigation(), edit.click('#bttn_sub')]);
    await Promise.all([edit.waitForNavigation(), edit.click('#focus')]);
    expect(await edit.$eval('#smErr', (error) => error.textContent)).toBe("Couldn't connect to mail.example.jp");
    expect(gmail.account(0)).toEqual(origin);
    await edit.close();
  });

  it('confirms a new address by the link of its mail', async () => {
    gmail.setAccount(0, mixed);
    await page.goto(`https://mail.google.com${confirmPath('new@example.net')}`);
    await Promise.all([page.waitForNavigation(), page.click('[type=submit]')]);
    expect(await page.title()).toBe('Gmail - Confirmation Success!');
    const confirmed = gmail.account(0)?.sendAs.find(({ sendAsEmail }) => sendAsEmail === 'new@example.net');
    expect(confirmed?.verificationStatus).toBe('accepted');
  });

  it('runs the extension: in the page, in the popup over it, in a tab, on the badge, and again', async () => {
    const trace = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await eventually(trace).toEqual({ name: '使い捨て', marks: '1' });
    await eventually(() => browser.badgeText(page)).toBe('2');

    const popup = await browser.openPopup(page);
    const text = () => popup.evaluate((more: string) => document.body.textContent + more, '!');
    await eventually(text).toBe('使い捨て dark https://mail.google.com/mail/u/0/#settings/accounts!');
    await popup.close();

    const tab = await browser.openExtensionPage('popup.html');
    await tab.waitForFunction(() => document.body.textContent.startsWith('使い捨て'));
    await tab.close();

    await browser.reloadExtension();
    await page.reload();
    await eventually(trace).toMatchObject({ marks: '1' });
    await eventually(() => browser.badgeText(page)).toBe('2');
  });

  it('records what is asked for, and lets nothing out', async () => {
    const refused = () => [...new Set(gmail.requests.filter(({ refused }) => refused).map(({ host }) => host))];
    await eventually(refused).toEqual(['elsewhere.example:443']);
    expect(gmail.requests).toContainEqual({
      host: 'mail.google.com',
      method: 'GET',
      path: '/mail/u/0/',
      refused: false,
    });
  });

  it('collects errors', async () => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown in the page');
      });
    });
    const errors = async () => (await browser.errors()).join('\n');
    await eventually(errors).toContain('thrown in the page');
    await eventually(errors).toContain('thrown in the background');
    if (kind === 'chromium') await eventually(errors).toContain('written in the background');
  });
});
