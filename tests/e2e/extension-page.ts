import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { TestBrowser } from './browsers.ts';
import { until } from './until.ts';

declare const chrome: ExtensionApi;
declare const heard: string[];

/** Everything the extension has stored, as text. Asked in one of its own pages. */
export const storedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]));

/** From now on this page of the extension listens in on the messages to the background. */
export const listenIn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const messages: string[] = [];
    Object.assign(globalThis, { heard: messages });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      messages.push(JSON.stringify(message));
      return undefined;
    });
  });

/** The messages heard so far, as texts. */
export const heardIn = (page: Page): Promise<string[]> => page.evaluate(() => heard);

/** The page of the moving plan that a click has opened. */
export const openedPlan = ({ browser }: TestBrowser): Promise<Page> =>
  until('the plan', async () => {
    // In Firefox a page of the extension stays in the list after it was closed.
    for (const page of (await browser.pages()).toReversed()) {
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/plan.html') return page;
    }
    return undefined;
  });
