import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GmailAccount, Mail } from '../gmail/account.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { storedIn } from './extension-page.ts';
import { hint, readHints } from './hints.ts';
import { goTo, type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

const ADDRESS = 'info@example.jp';
const daemon = { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' };
/** Everything below the first two lines comes from the server of somebody who was written to. */
const mail = (id: string, ...words: string[]): Mail => ({
  id,
  from: daemon,
  subject: 'Delivery Status Notification (Failure)',
  body: ['Message blocked', 'The response from the remote server was:', ...words],
});
const LOGIN = '535 5.7.8 Username and Password not accepted.';
const forwarded = (from: string) => ['---------- Forwarded message ----------', `From: ${from}`];

const account: GmailAccount = {
  ...origin,
  language: 'en',
  mails: [
    mail('FMfcgzStranger', LOGIN, ...forwarded(ADDRESS)),
    mail(
      'FMfcgzImitator',
      LOGIN,
      "You're sending this from a different address or alias using the 'Send mail as' feature.",
      ...forwarded('Call 555 <help@evil.example>'),
      ...forwarded(ADDRESS),
    ),
  ],
};

describe.each(browserKinds)("a stranger's server in a bounce, in %s", (kind) => {
  let stage: Stage;
  let page: Page;
  let inside: Page;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [account] });
    inside = await stage.browser.openExtensionPage('options.html');
    page = await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
  });
  afterAll(() => stage?.close());

  it.each([['FMfcgzStranger'], ['FMfcgzImitator']])(
    'is perhaps the reason: named as such, not stored, nothing red (%s)',
    async (id) => {
      await goTo(page, '#settings/accounts');
      await page.waitForSelector(hint(ADDRESS), { visible: true });
      const before = await readHints(page);
      await goTo(page, `#inbox/${id}`);
      await page.waitForSelector('send-as-bounce[data-rules~="bounce-login-rejected"]');
      const note = await page.$eval('send-as-bounce', ({ shadowRoot }) => shadowRoot?.textContent ?? '');
      expect(note).toMatch(words('bounce.perhaps'));
      expect(note).not.toContain('evil');
      expect(await page.$('send-as-bounce >>> [data-status=error]')).toBeNull();
      await goTo(page, '#settings/accounts');
      await page.waitForSelector(hint(ADDRESS), { visible: true });
      await expect.poll(() => readHints(page)).toEqual(before);
      expect(await storedIn(inside)).not.toMatch(/bounce-login-rejected|evil/);
    },
  );

  it('says nothing at all in Spam, and something in the inbox again', async () => {
    await goTo(page, '#spam/FMfcgzStranger');
    await page.waitForFunction(() => document.querySelector('h2.hP')?.textContent.includes('Failure'));
    // Once the gate would have looked three times.
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(await page.$('send-as-bounce')).toBeNull();
    await goTo(page, '#inbox/FMfcgzStranger');
    await page.waitForSelector('send-as-bounce');
    await stage.expectQuiet();
  });
});
