import { browser } from 'wxt/browser';
import type { Part } from '../../utils/messages';

/** Gmail's pages. */
export const GMAIL = 'https://mail.google.com/*';

const FILES = {
  settings: '/content-scripts/guide.js',
  edit: '/content-scripts/guide-edit.js',
  bounce: '/content-scripts/guide-bounce.js',
  original: '/content-scripts/guide-original.js',
  card: '/content-scripts/guide-card.js',
} as const satisfies Record<Part, string>;

/** Runs a part of the guide in the top frame of a Gmail tab; one already there makes way by itself. */
export async function injectGuide(tabId: number, part: Part): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [FILES[part]] });
}

/** Puts the gate into every open Gmail tab. A tab that is closing or discarded is left out: it gets the gate when it loads. */
export async function injectWatch(): Promise<void> {
  const tabs = await browser.tabs.query({ url: GMAIL });
  await Promise.allSettled(
    tabs.map(
      ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: ['/watch.js'] }),
    ),
  );
}
