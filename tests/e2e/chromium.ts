import puppeteer, { type EvaluateFunc, type Extension, type Page, type WebWorker } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { LaunchOptions, Popup, TestBrowser } from './browsers.ts';
import { findBrowser } from './find-browser.ts';
import { collectErrors } from './page-errors.ts';
import { until } from './until.ts';

declare const chrome: ExtensionApi;

/** Nothing that Chromium asks for by itself: its requests would hide those of the extension. */
const quiet = [
  '--disable-component-update',
  '--component-updater=url-source=http://127.0.0.1:1/',
  '--gaia-url=http://127.0.0.1:1/',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  // A spelling dictionary, as soon as something is typed; no flag prevents that.
  '--proxy-bypass-list=<-loopback>;redirector.gvt1.com',
  '--host-resolver-rules=MAP redirector.gvt1.com ~NOTFOUND',
];

/** See `launch` in `browsers.ts`. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const { proxyPort, extensionDir, language = 'en-US', colorScheme = 'light', headless = true, zoom = 1 } = options;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: findBrowser('chromium'),
    headless,
    // Extensions can be installed over a pipe only.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // Windows have the size that their opener asks for.
    defaultViewport: null,
    // A pop-up window without a click has to stay blocked, as it would for a user.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    // The variables set the browser's own language, if it has it; the flag sets the extension's texts in any case.
    env: { ...process.env, LANGUAGE: language.replace('-', '_'), LANG: `${language.replace('-', '_')}.UTF-8` },
    args: [
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      `--window-size=${1280 / zoom},${900 / zoom}`,
      `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
      ...(zoom === 1 ? [] : [`--force-device-scale-factor=${zoom}`]),
      ...(options.forcedColors ? ['--force-high-contrast'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...quiet,
    ],
  });
  const errors = collectErrors(browser);
  const id = await browser.installExtension(extensionDir);
  const extensionUrl = `chrome-extension://${id}/`;
  // Right after the installation the list can still be empty.
  const extension = () => until('the extension', async () => (await browser.extensions()).get(id));

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };

  return {
    kind: 'chromium',
    browser,
    extensionUrl,
    open,
    openExtensionPage: (path) => open(extensionUrl + path),
    openPopup: async (page) => popupOf(await extension(), page),
    badgeText: async (page) => badgeText(await workerOf(await extension()), page.url()),
    reloadExtension: async () => {
      await browser.installExtension(extensionDir);
    },
    errors: async () => [...errors],
    close: () => browser.close(),
  };
}

async function popupOf(extension: Extension, page: Page): Promise<Popup> {
  const before = new Set(await extension.pages());
  await page.bringToFront();
  await extension.triggerAction(page);
  const popup = await until('the popup', async () => (await extension.pages()).find((page) => !before.has(page)));
  await popup.waitForFunction(() => document.readyState === 'complete');
  return {
    evaluate: (inside, ...args) => popup.evaluate(inside as EvaluateFunc<typeof args>, ...args) as never,
    screenshot: async (path) => {
      await popup.screenshot({ path: path as `${string}.png` });
    },
    close: async () => {
      // Some of its buttons close it.
      if (!popup.isClosed()) await popup.close();
    },
  };
}

function workerOf(extension: Extension): Promise<WebWorker> {
  return until('the service worker', async () => (await extension.workers())[0]);
}

function badgeText(worker: WebWorker, url: string): Promise<string> {
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((tab) => tab.url === url);
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, url);
}
