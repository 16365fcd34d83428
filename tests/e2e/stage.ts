import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type GmailStandIn, startGmail } from '../gmail/server.ts';
import { type BrowserKind, type LaunchOptions, launch, type TestBrowser } from './browsers.ts';

/** The built extension in a browser of its own, on a stand-in for Gmail of its own. */
export interface Stage {
  gmail: GmailStandIn;
  browser: TestBrowser;
  /** A new tab with the accounts settings of `/mail/u/<n>/`. */
  openSettings(n?: number): Promise<Page>;
  /** Nothing went wrong anywhere so far, and nobody but the pages themselves asked for anything. */
  expectQuiet(): Promise<void>;
  close(): Promise<void>;
}

type Options = Parameters<typeof startGmail>[0] &
  Omit<LaunchOptions, 'proxyPort' | 'extensionDir' | 'headless'> &
  Partial<Pick<LaunchOptions, 'extensionDir'>>;

export async function setStage(kind: BrowserKind, { accounts, options, ...look }: Options): Promise<Stage> {
  const gmail = await startGmail({ accounts, ...(options && { options }) });
  const browser = await launch(kind, { proxyPort: gmail.proxyPort, extensionDir: builtExtension(kind), ...look });
  return {
    gmail,
    browser,
    openSettings: (n = 0) => browser.open(settingsUrl(n)),
    expectQuiet: async () => {
      expect(await browser.errors()).toEqual([]);
      expect(gmail.requests.filter((request) => !isOfThePage(request))).toEqual([]);
    },
    close: async () => {
      await browser.close();
      await gmail.close();
    },
  };
}

export const settingsUrl = (n = 0): string => `https://mail.google.com/mail/u/${n}/#settings/accounts`;

export const builtExtension = (kind: BrowserKind): string =>
  fileURLToPath(new URL(`../../.output/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`, import.meta.url));

/** What Firefox, administrators and other extensions know it by. */
export const firefoxId = (): string =>
  JSON.parse(readFileSync(`${builtExtension('firefox')}/manifest.json`, 'utf8')).browser_specific_settings.gecko.id;

/** The stand-in's page, its parts and the edit window; everything else could only come from the extension. */
function isOfThePage({ host, method, path }: GmailStandIn['requests'][number]): boolean {
  if (method === 'CONNECT') return host === 'mail.google.com:443';
  return host === 'mail.google.com' && /^\/(?:favicon\.ico|mail\/u\/\d\/(?:\?(?:part|ui|ik|view)=.*)?)$/.test(path);
}

/** Moves within Gmail, as its links do. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
