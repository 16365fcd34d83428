import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { origin } from '../gmail/accounts/origin.ts';
import type { BrowserKind } from './browsers.ts';
import { paste } from './hands.ts';
import { type Stage, setStage } from './stage.ts';

declare const chrome: ExtensionApi;

export const ADDRESS = 'info@example.jp';
export const ANSWERS = { 'taro.yamada@gmail.com': { [ADDRESS]: { readHere: true, providerId: 'xserver' } } };

/** Says that the entries of the origin story are right. */
export const profile = (change: object = {}) => ({
  id: 'my-company',
  name: 'My Company',
  kind: 'mailbox-host',
  domains: ['example.jp'],
  smtp: [{ host: 'mail.example.jp', port: 587, securityMode: 'starttls', recommended: true }],
  ownDomainHost: 'yes',
  sources: ['https://example.jp/help'],
  checked: '2026-11-24',
  confidence: { smtp: 'high' },
  ...change,
});

export const json = (value: unknown) => JSON.stringify(value, null, 2);

/** The options page, anew and with empty storage for each test of the block that calls this. */
export function useOptionsPage(kind: BrowserKind): OptionsPage {
  const options = new OptionsPage();
  beforeAll(async () => {
    options.stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => options.stage?.close());
  beforeEach(() => options.open());
  afterEach(async () => {
    await options.page.evaluate(() => chrome.storage.local.clear());
    await options.leave();
    await options.stage.expectQuiet();
  });
  return options;
}

class OptionsPage {
  stage!: Stage;
  page!: Page;

  async open() {
    this.page = await this.stage.browser.openExtensionPage('options.html');
    await this.page.waitForSelector('#answers');
  }

  /** Closes the page once it waits for nothing: Firefox takes note of each call that a page leaves behind. */
  async leave() {
    await this.page.evaluate(async () => {
      for (let call = 0; call < 5; call++) await chrome.storage.local.get('nothing');
    });
    await this.page.close();
  }

  async reopen() {
    await this.leave();
    await this.open();
  }

  /** As another page, another version or another program stores it; the page shows it at once. */
  given(values: Record<string, unknown>): Promise<void> {
    return this.page.evaluate((values) => chrome.storage.local.set(values), values);
  }

  stored(key: string): Promise<unknown> {
    return this.page.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key);
  }

  /** Place and kind of each problem that is shown. */
  problems(): Promise<string[]> {
    return this.page.$$eval('[data-problem]', (all) =>
      all.map((one) => `${one.getAttribute('data-path')} ${one.getAttribute('data-problem')}`),
    );
  }

  /** Waits until a section says these words of what was just done. */
  said(section: string, words: string) {
    return this.page.waitForFunction(
      (section, words) =>
        [...document.querySelectorAll(section)].some(({ textContent }) => textContent.includes(words)),
      {},
      `#${section} [role=status]`,
      words,
    );
  }

  /** As if pasted over everything in the field. */
  paste(text: string): Promise<void> {
    return paste(this.page, 'textarea', text);
  }

  fieldText(): Promise<string> {
    return this.page.$eval('textarea', ({ value }) => value);
  }
}
