import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import { until } from './until.ts';

export { type BrowserKind, browserKinds } from './find-browser.ts';

export interface LaunchOptions {
  /** `proxyPort` of the stand-in; the browser reaches nothing else. */
  proxyPort: number;
  /** Folder of the built extension. */
  extensionDir: string;
  /** Language of the browser itself, and so of the extension: `ja`. English without it. */
  language?: string | undefined;
  colorScheme?: 'light' | 'dark' | undefined;
  /** Colours as the user's system wants them, as in Windows' contrast themes. */
  forcedColors?: boolean | undefined;
  /** As if the browser zoomed every page by this factor. */
  zoom?: number | undefined;
  /** `false` shows the browser. */
  headless?: boolean | undefined;
  /** Leaves the page open that the extension shows after its installation. */
  keepWelcome?: boolean | undefined;
}

/** A running browser with the extension. */
export interface TestBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** Where the extension's pages are, with a slash at the end. */
  extensionUrl: string;
  /** A new tab at this address. */
  open(url: string): Promise<Page>;
  /**
   * A page of the extension in a tab of its own, `popup.html` for one. In Firefox `page.url()` goes on saying
   * `about:blank` and no console event arrives; everything else works.
   */
  openExtensionPage(path: string): Promise<Page>;
  /** The real toolbar popup, over the tab of `page`. */
  openPopup(page: Page): Promise<Popup>;
  /** Text of the toolbar badge while the tab of `page` is in front. */
  badgeText(page: Page): Promise<string>;
  /** As after an update: the extension starts anew, and open tabs keep what the old one left there. */
  reloadExtension(): Promise<void>;
  /**
   * Uncaught errors of pages and of the extension so far, and what they wrote to the console as an error. In Firefox
   * the latter is missing for the background and the popup.
   */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/** The toolbar popup. In Firefox it is no page that a driver could see, so this is what both browsers can do. */
export interface Popup {
  /** Runs a function in the popup's document; arguments and answer travel as JSON. */
  evaluate<Args extends unknown[], T>(inside: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a real browser with a profile of its own and the extension installed. */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<TestBrowser> {
  const browser = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (existsSync(join(options.extensionDir, WELCOME)) && !options.keepWelcome)
    await (await welcomeOf(browser, 45_000)).close();
  return browser;
}

const WELCOME = 'welcome.html';

/** The page that the extension opens by itself after its installation, and after nothing else. */
export const welcomeOf = ({ browser, extensionUrl }: TestBrowser, timeout?: number): Promise<Page> =>
  until(
    'the page after the installation',
    async () => {
      for (const page of await browser.pages()) {
        // In Firefox a page of the extension stays in the list after it was closed.
        if ((await page.evaluate(() => location.href).catch(() => '')) === extensionUrl + WELCOME) return page;
      }
      return undefined;
    },
    timeout,
  );
