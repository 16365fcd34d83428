import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { GAM } from '../fixtures/exports.ts';
import { writeMail } from '../fixtures/mail/write-mail.ts';
import { origin } from '../gmail/accounts/origin.ts';
import { openEditWindow } from './edit-window.ts';
import { paste, pointer } from './hands.ts';
import { hint, openCard } from './hints.ts';
import { ADDRESS, ANSWERS } from './options-page.ts';
import { goTo, type Stage } from './stage.ts';

declare const chrome: ExtensionApi;

/** A place where the extension shows something: opens it and tells which elements there are its own. */
export interface Surface {
  /** In Gmail's page; without it the whole page is the extension's. */
  host?: 'send-as-hint' | 'send-as-guide' | 'send-as-bounce' | 'send-as-original';
  open(stage: Stage): Promise<Page>;
}

/**
 * Every place, with as much in it as it can show. For the account of the origin story; the last ones have their
 * questions answered, and the answers stay.
 */
export const surfaces: Record<string, Surface> = {
  'the bounce note': {
    host: 'send-as-bounce',
    async open({ openSettings }) {
      const page = await openSettings();
      await page.waitForSelector(hint(ADDRESS));
      await goTo(page, '#inbox');
      await page.locator('a.bog').click();
      await page.waitForSelector(`send-as-bounce[data-address="${ADDRESS}"]`);
      return page;
    },
  },
  "the note above a mail's source": {
    host: 'send-as-original',
    async open({ browser, gmail, openSettings }) {
      const account = gmail.account(0);
      const source = writeMail({ receiver: 'gmail', way: 'gmail', spf: 'pass gmail', dkim: 'none own', dmarc: 'fail' });
      const mail = { id: 'msg-f:1', from: { name: '', email: ADDRESS }, subject: 'Test', body: [''], source };
      if (account) gmail.setAccount(0, { ...account, mails: [...account.mails, mail] });
      await (await openSettings()).waitForSelector(hint(ADDRESS));
      const page = await browser.open('https://mail.google.com/mail/u/0/?ik=0123456789&view=om&permmsgid=msg-f:1');
      await page.waitForSelector('send-as-original[data-verdict=broken]');
      return page;
    },
  },
  'the page after the installation': {
    async open({ browser }) {
      const page = await browser.openExtensionPage('welcome.html');
      await pointer.press(page, '.buttons button:not(.primary)');
      await pointer.write(page, '.paste textarea', '535 5.7.8 Username and Password not accepted');
      await pointer.press(page, '.paste [type=submit]');
      await page.waitForSelector('.paste [data-rule=bounce-login-rejected]');
      return page;
    },
  },
  'the popup': {
    async open({ browser, openSettings }) {
      const settings = await openSettings();
      await settings.waitForSelector(hint(ADDRESS));
      const page = await browser.openExtensionPage('popup.html');
      await page.waitForSelector('[data-question=mail-host]');
      await pointer.press(page, '[data-answer=unlisted]');
      await pointer.press(page, '.own-host [type=submit]');
      await page.waitForSelector('.own-host [aria-invalid=true]');
      return page;
    },
  },
  'the edit window, name and address': {
    host: 'send-as-guide',
    open: openGuidedWindow,
  },
  'the edit window, an error': {
    host: 'send-as-guide',
    async open(stage) {
      stage.gmail.login = () => 'Authentication failed. Please check your username/password. [535 5.7.8]';
      const edit = await openServerStep(stage);
      await edit.waitForSelector('send-as-guide >>> [data-question=mail-host]');
      await Promise.all([edit.waitForNavigation(), edit.click('#focus')]);
      await edit.waitForSelector('send-as-guide >>> [data-rule=bounce-login-rejected]');
      return edit;
    },
  },
  'the options': {
    async open(stage) {
      const page = await openFilledOptions(stage);
      await page.waitForSelector('[data-set-aside]');
      await page.waitForSelector('#seen li');
      await pointer.press(page, '#answers > button');
      await pointer.press(page, '#profiles > .buttons > button');
      await pointer.write(page, 'textarea', '{"id": 7}');
      await pointer.press(page, '.editor [type=submit]');
      await page.waitForSelector('.editor [data-problem]');
      return page;
    },
  },
  'the moving plan': {
    async open({ browser, openSettings }) {
      const settings = await openSettings();
      await settings.waitForSelector(hint(ADDRESS));
      const page = await browser.openExtensionPage('plan.html');
      await pointer.press(page, `[data-address="${ADDRESS}"] [data-target=inbox]`);
      await page.waitForSelector('.sheet, .missing');
      return page;
    },
  },
  'checking others, one address': {
    async open({ browser }) {
      const page = await browser.openExtensionPage('check-others.html');
      await pointer.write(page, '[name=address]', 'kunde@example.jp');
      await pointer.write(page, '[name=host]', 'mail.example.jp');
      await pointer.write(page, '[name=port]', '587');
      await pointer.write(page, '[name=errorText]', '535 5.7.8 Username and Password not accepted');
      await pointer.press(page, '.fields [type=submit]');
      await page.waitForSelector('.report [data-question=mail-host]');
      await pointer.write(page, '[name=port]', 'abc');
      await pointer.press(page, '.fields [type=submit]');
      await page.waitForSelector('[name=port][aria-invalid=true]');
      return page;
    },
  },
  'checking others, many addresses': {
    async open({ browser }) {
      const page = await browser.openExtensionPage('check-others.html');
      await pointer.press(page, '[data-part=many]');
      await paste(page, '.drop textarea', `${GAM}eve@example.com,Eve,no address,,False,False,True,accepted,,,,\n`);
      await pointer.press(page, '.drop [type=submit]');
      await pointer.press(page, '[data-group^="organisation-outside-server"] button');
      await pointer.press(page, '.scroller [data-index="0"] button');
      await page.waitForSelector('.many .report .details');
      await pointer.press(page, '.own-domains button');
      await page.waitForSelector('.own-domains input');
      return page;
    },
  },
  'an open card': {
    host: 'send-as-hint',
    async open(stage) {
      await openFilledOptions(stage);
      const page = await stage.openSettings();
      await openCard(page, ADDRESS);
      await pointer.press(page, `${hint(ADDRESS)} >>> .copy`);
      await page.waitForSelector(`${hint(ADDRESS)} >>> .copy:not([aria-label])`);
      return page;
    },
  },
  'the edit window, server': {
    host: 'send-as-guide',
    async open(stage) {
      await openFilledOptions(stage);
      const edit = await openServerStep(stage);
      await pointer.press(edit, 'send-as-guide >>> .use');
      await edit.waitForSelector('send-as-guide >>> .undo');
      return edit;
    },
  },
};

/** Runs in the page: unfolds everything, as what is hidden has to be looked at too. */
export function unfold(host: Surface['host']): void {
  const roots = host ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot) : [document];
  for (const root of roots) for (const one of root?.querySelectorAll('details') ?? []) one.open = true;
}

/** With answers and what else there can be. */
async function openFilledOptions({ browser }: Stage): Promise<Page> {
  const page = await browser.openExtensionPage('options.html');
  const observed = { treatAsAlias: true, username: ADDRESS, at: '2026-11-24T00:00:00Z' };
  const dismissed = [{ ruleId: 'display-name-missing', at: observed.at, digest: '1' }];
  const values = {
    answers: ANSWERS,
    dismissals: { [origin.account]: { [ADDRESS]: dismissed } },
    observed: { [origin.account]: { [ADDRESS]: observed } },
    profiles: [7],
  };
  await page.evaluate((values) => chrome.storage.local.set(values), values);
  return page;
}

/** With the guide in it, which moves the buttons down. */
async function openGuidedWindow(stage: Stage): Promise<Page> {
  const page = await stage.openSettings();
  // Its hints move the links down.
  await page.waitForSelector(hint(ADDRESS));
  const edit = await openEditWindow(page, ADDRESS);
  await edit.waitForSelector('send-as-guide');
  return edit;
}

async function openServerStep(stage: Stage): Promise<Page> {
  const edit = await openGuidedWindow(stage);
  await Promise.all([edit.waitForNavigation(), edit.click('#bttn_sub')]);
  await edit.waitForSelector('send-as-guide');
  return edit;
}
