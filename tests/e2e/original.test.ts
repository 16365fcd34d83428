import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type MailFacts, RIGHT, writeMail } from '../fixtures/mail/write-mail.ts';
import type { GmailAccount, Mail } from '../gmail/account.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { hint } from './hints.ts';
import { expectInPopup, pressInPopup, writeInPopup } from './popup-hands.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

declare const chrome: ExtensionApi;

const ADDRESS = 'info@example.jp';
const HOST = 'sv12718.xserver.jp';
const NOTE = 'send-as-original';

const mail = (id: string, facts: Partial<MailFacts>, body = ''): Mail => ({
  id,
  from: { name: '山田商店', email: ADDRESS },
  subject: 'Test',
  body: [''],
  source: writeMail({ ...RIGHT, host: HOST, ...facts }) + body,
});

const mails = [
  mail('msg-f:1', {}),
  mail('msg-f:2', { spf: 'softfail own', dkim: 'none own', dmarc: 'fail' }),
  mail('msg-f:3', { passedOn: 'list', spf: 'fail own', dkim: 'fail own', dmarc: 'fail' }),
  mail('msg-f:4', { from: 'hanako@example.com' }),
  mail('msg-f:5', {}, `<script>document.title='no'</script>${'x'.repeat(3_000_000)}`),
  mail('msg-f:6', { from: origin.account, way: 'gmail' }),
];

/** The origin story after its end, in this language. */
const accountIn = (language: string): GmailAccount => {
  const [own, outside] = origin.sendAs;
  if (!own || !outside) throw new Error('The account of the origin story has two addresses.');
  const smtpMsa = { host: HOST, port: 465, securityMode: 'ssl', username: ADDRESS } as const;
  return { ...origin, language, mails, sendAs: [own, { ...outside, smtpMsa }] };
};

describe.each(browserKinds)('"Show original" in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [accountIn('ja'), accountIn('he')] });
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    const [, ...others] = await stage.browser.browser.pages();
    await Promise.all(others.map((page) => page.close()));
  });

  const open = (id: string, n = 0): Promise<Page> =>
    stage.browser.open(`https://mail.google.com/mail/u/${n}/?ik=0123456789&view=om&permmsgid=${id}`);
  const readSettings = async (n = 0) => {
    const page = await stage.openSettings(n);
    await page.waitForSelector(hint(ADDRESS));
    return page;
  };
  const said = async (page: Page) => {
    await page.waitForSelector(`${NOTE} >>> .mail-proof`);
    return page.$eval(`${NOTE} >>> .mail-proof`, ({ textContent }) => textContent ?? '');
  };

  it.each([
    [0, 'ja'],
    [1, 'he'],
  ])('says above the source what the mail proves, and the card remembers it: account %i, Gmail in "%s"', async (n) => {
    const settings = await readSettings(n);
    const page = await open('msg-f:1', n);
    await page.waitForSelector(`${NOTE}[data-address="${ADDRESS}"][data-verdict=right]`);
    const text = await said(page);
    expect(text).toContain(HOST);
    expect(text).toMatch(words('proof.trust.all', 'en'));
    expect(await page.$eval(NOTE, (note) => note.nextElementSibling?.tagName)).toBe('TABLE');
    await settings.bringToFront();
    await settings.waitForSelector(`${hint(ADDRESS)} >>> .pill`);
    await settings.click(`${hint(ADDRESS)} >>> .pill`);
    await settings.waitForSelector(`${hint(ADDRESS)} >>> .proved`);
    await stage.expectQuiet();
  });

  it('says what is missing, and how to add it', async () => {
    await readSettings();
    const page = await open('msg-f:2');
    await page.waitForSelector(`${NOTE}[data-verdict=broken]`);
    expect(await said(page)).toContain('SPF');
    expect(await page.$$eval(`${NOTE} >>> .lacks li`, (lines) => lines.length)).toBe(2);
    expect(await page.$$eval(`${NOTE} >>> .steps li`, (lines) => lines.length)).toBe(3);
  });

  it('says that nothing can be told of a mail that was passed on', async () => {
    await readSettings();
    const page = await open('msg-f:3');
    await page.waitForSelector(`${NOTE}[data-verdict=unknown]`);
    expect(await page.$(`${NOTE} >>> .lacks`)).toBeNull();
  });

  it('reads three megabytes, and runs nothing in them', async () => {
    await readSettings();
    const page = await open('msg-f:5');
    await page.waitForSelector(`${NOTE}[data-verdict=right]`);
    expect(await page.title()).not.toBe('no');
  });

  it.each(['msg-f:4', 'msg-f:6'])(
    'is silent above a mail that proves nothing of an outside address: %s',
    async (id) => {
      await readSettings();
      const page = await open(id);
      // The next page's note comes from the same background, later.
      const next = await open('msg-f:1');
      await next.waitForSelector(NOTE);
      expect(await page.$(NOTE)).toBeNull();
    },
  );

  it('says after a restart that the settings are to be opened, and leads there', async () => {
    const settings = await readSettings();
    const before = await open('msg-f:1');
    await before.waitForSelector(`${NOTE}[data-verdict=right]`);
    await Promise.all([settings.close(), before.close()]);
    const own = await stage.browser.openExtensionPage('plan.html');
    // All that a browser forgets when it closes.
    await own.evaluate(() => chrome.storage.session.clear());
    const page = await open('msg-f:1');
    await page.waitForSelector(`${NOTE}[data-address="${ADDRESS}"][data-verdict=unread]`);
    await page.locator(`${NOTE} >>> .ways button`).click();
    await page.waitForSelector(hint(ADDRESS));
    const again = await open('msg-f:1');
    await again.waitForSelector(`${NOTE}[data-verdict=right]`);
  });

  it('takes the source pasted into the popup too', async () => {
    const page = await readSettings();
    const popup = await stage.browser.openPopup(page);
    await pressInPopup(popup, '.paste > summary');
    await writeInPopup(popup, '.paste textarea', mails[1]?.source ?? '');
    await pressInPopup(popup, '.paste [type=submit]');
    await expectInPopup(popup, '.paste [data-proof=broken] .lead', HOST);
    await pressInPopup(popup, '.paste .ways button');
    await writeInPopup(popup, '.paste textarea', '535 5.7.8 Username and Password not accepted');
    await pressInPopup(popup, '.paste [type=submit]');
    await expectInPopup(popup, '.paste [data-rule=bounce-login-rejected]');
  });
});
