import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GmailAccount } from '../gmail/account.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type Popup } from './browsers.ts';
import { storedIn } from './extension-page.ts';
import { hint } from './hints.ts';
import { expectInPopup, expectNotInPopup, pressInPopup } from './popup-hands.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

const GMAIL = 'https://mail.google.com/mail/u/0/';
/** First one account is signed in at `/mail/u/0/`, then another. */
const first: GmailAccount = { ...origin, language: 'en' };
const second: GmailAccount = {
  ...origin,
  account: 'hanako.suzuki@gmail.com',
  language: 'en',
  sendAs: [
    { sendAsEmail: 'hanako.suzuki@gmail.com', displayName: '鈴木 花子', isPrimary: true, isDefault: true },
    {
      sendAsEmail: 'hanako@example.org',
      displayName: '鈴木 花子',
      treatAsAlias: true,
      smtpMsa: { host: 'smtp.example.org', port: 465, securityMode: 'ssl', username: 'hanako@example.org' },
    },
  ],
};
const FIRST = 'info@example.jp';
const SECOND = 'hanako@example.org';
const editWindowOf = (address: string) => `${GMAIL}?ui=2&view=cf&cfa=${encodeURIComponent(address)}`;

describe.each(browserKinds)('one account after another at the same place, in %s', (kind) => {
  let stage: Stage;
  let inside: Page;
  let page: Page;
  let popup: Popup | undefined;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [first] });
    inside = await stage.browser.openExtensionPage('options.html');
    page = await stage.openSettings();
    await page.waitForSelector(hint(FIRST));
  });
  afterAll(() => stage?.close());

  const openPopup = async (over: Page): Promise<Popup> => {
    await popup?.close();
    popup = await stage.browser.openPopup(over);
    return popup;
  };

  it('shows the report of the one who is signed in', async () => {
    const shown = await openPopup(page);
    await expectInPopup(shown, '.account', first.account);
    await expectInPopup(shown, `[data-address="${FIRST}"] summary`);
  });

  it("keeps nothing of an edit window while both accounts' tabs are open", async () => {
    stage.gmail.setAccount(0, second);
    const later = await stage.browser.open(`${GMAIL}#inbox`);
    const edit = await stage.browser.open(editWindowOf(SECOND));
    await edit.waitForSelector(`send-as-guide[data-address="${SECOND}"]`);
    expect(await storedIn(inside)).not.toContain(SECOND);
    await edit.close();
    await later.close();
  });

  it('shows nothing of the first one when the second one is signed in, and drops it', async () => {
    await page.goto(`${GMAIL}#inbox`);
    await page.reload();
    await page.waitForFunction((account) => document.title.includes(account), {}, second.account);
    const shown = await openPopup(page);
    await expectInPopup(shown, '.notice', words('ui.start.gmail'));
    await expectNotInPopup(shown, '[data-address], .account');
    await expect.poll(() => storedIn(inside)).not.toContain(first.account);
  });

  it('keeps of an edit window only what belongs to a row of the account', async () => {
    const edit = await stage.browser.open(editWindowOf(SECOND));
    await edit.waitForSelector(`send-as-guide[data-address="${SECOND}"]`);
    expect(await storedIn(inside)).not.toContain(SECOND);
    await edit.close();
    await page.goto(`${GMAIL}#settings/accounts`);
    await page.waitForSelector(hint(SECOND));
    const again = await stage.browser.open(editWindowOf(SECOND));
    const kept = async () => JSON.parse(await storedIn(inside))[0].observed;
    await expect.poll(kept).toMatchObject({ [second.account]: { [SECOND]: { treatAsAlias: true } } });
    await again.close();
  });

  it('says on another site whose report it is, and forgets it when told to', async () => {
    const elsewhere = await stage.browser.browser.newPage();
    const shown = await openPopup(elsewhere);
    await expectInPopup(shown, '.account', second.account);
    await pressInPopup(shown, '.notice .forget');
    await expectInPopup(shown, '.notice', words('ui.start.elsewhere'));
    await expectNotInPopup(shown, '[data-address], .account');
    expect(JSON.parse(await storedIn(inside))[1].pages).toEqual({});
    await popup?.close();
    await stage.expectQuiet();
  });
});
