import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../../e2e/browsers.ts';
import { editWindowOf } from '../../e2e/edit-window.ts';
import { hint } from '../../e2e/hints.ts';
import type { GmailAccount } from '../../gmail/account.ts';
import { origin } from '../../gmail/accounts/origin.ts';
import { accountOf } from '../accounts.ts';
import type { Meter } from './meter.ts';

/** Someone with a worry, and the way to its end. */
export interface Story {
  account: GmailAccount;
  tell(walk: Walk): Promise<void>;
}

export interface Walk {
  meter: Meter;
  browser: TestBrowser;
  /** A new tab, as large as a small laptop shows it. */
  open(url: string): Promise<Page>;
}

const ADDRESS = 'info@example.jp';
export const SETTINGS = 'https://mail.google.com/mail/u/0/#settings/accounts';
export const hintOf = hint;
export const card = (address: string) => `${hint(address)} >>> [popover]:popover-open`;

/** The origin story's account with its one address otherwise. */
function withAddress(change: Partial<GmailAccount['sendAs'][number]>): GmailAccount {
  const [own, address] = origin.sendAs;
  if (!own || !address) throw new Error('The origin story has two addresses');
  return { ...origin, sendAs: [own, { ...address, ...change }] };
}

export const stories: Record<string, Story> = {
  'a mail bounced; Xserver hosts it': {
    account: origin,
    async tell({ meter, open }) {
      await visitSettings(open);
      const page = await openBounce(open);
      await nameXserver(meter, page, 'send-as-bounce >>> .root');
      await fillIn(meter, page, 'send-as-bounce >>> button.primary');
    },
  },
  'the same, and the settings were never looked at': {
    account: origin,
    async tell({ meter, open }) {
      const page = await openBounce(open);
      await meter.click(page, 'send-as-bounce >>> button.primary');
      await nameXserver(meter, page, card(ADDRESS));
      await fillIn(meter, page, `${card(ADDRESS)} .first > button.primary`);
    },
  },
  'the same, pasted into the popup away from Gmail': {
    account: origin,
    async tell({ meter, browser, open }) {
      await visitSettings(open);
      const popup = await open(`${browser.extensionUrl}popup.html`);
      await popup.setViewport({ width: 420, height: 600 });
      await meter.click(popup, '.paste > summary');
      await meter.type(popup, '.paste textarea', origin.mails[0]?.body.join('\n') ?? '');
      await meter.click(popup, '.paste [type=submit]');
      await popup.waitForSelector('.paste [data-rule]');
      await meter.read(popup);
      meter.decided();
    },
  },
  'twelve addresses': {
    account: { ...accountOf(0, 11), mails: [] },
    async tell({ meter, open }) {
      const page = await open(SETTINGS);
      await page.waitForSelector(hint('desk10@gmx.net'));
      await meter.click(page, 'send-as-summary >>> button.count');
      await page.waitForSelector('send-as-hint >>> [popover]:popover-open .details');
      await meter.read(page);
    },
  },
  'an address at outlook.com': {
    account: withAddress({
      sendAsEmail: 'taro@outlook.com',
      smtpMsa: { host: 'smtp.office365.com', port: 587, securityMode: 'starttls' },
    }),
    async tell({ meter, open }) {
      const page = await open(SETTINGS);
      await meter.click(page, `${hint('taro@outlook.com')} >>> .pill`);
      await page.waitForSelector(`${card('taro@outlook.com')} .details`);
      await meter.read(page);
    },
  },
  'nothing is wrong': {
    account: withAddress({
      treatAsAlias: true,
      smtpMsa: { host: 'sv1234.xserver.jp', port: 465, securityMode: 'ssl', username: ADDRESS },
    }),
    async tell({ meter, open }) {
      const page = await open(SETTINGS);
      await page.waitForSelector(`${hint(ADDRESS)}[data-status=ok]`);
      await meter.read(page);
    },
  },
};

type Open = Walk['open'];

/** As the page after the installation proposes. */
async function visitSettings(open: Open): Promise<void> {
  const settings = await open(SETTINGS);
  await settings.waitForSelector(hint(ADDRESS));
  await settings.close();
}

async function openBounce(open: Open): Promise<Page> {
  const page = await open('https://mail.google.com/mail/u/0/#inbox');
  await page.locator('a.bog').click();
  await page.waitForSelector('send-as-bounce >>> .root');
  return page;
}

async function nameXserver(meter: Meter, page: Page, place: string): Promise<void> {
  await meter.type(page, `${place} [data-question=mail-host] input`, meter.language === 'ja' ? 'エックス' : 'xserver');
  await meter.click(page, `${place} [data-provider=xserver]`);
}

/** From a button that opens Gmail's window to the form with every value in it. */
async function fillIn(meter: Meter, page: Page, button: string): Promise<void> {
  const [edit] = await Promise.all([editWindowOf(page), meter.click(page, button)]);
  meter.decided();
  await edit.waitForSelector('send-as-guide');
  await Promise.all([edit.waitForNavigation(), meter.click(edit, '#bttn_sub')]);
  await meter.type(edit, 'send-as-guide >>> .part input', '12718');
  await edit.keyboard.press('Enter');
  await edit.waitForSelector('send-as-guide >>> .good[data-status=ok]');
  await meter.type(edit, '#cfsw', 'secret');
}
