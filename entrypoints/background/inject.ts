import { browser } from 'wxt/browser';

const GMAIL = 'https://mail.google.com/*';

/** Runs the guide in the top frame of a Gmail tab; a guide already there makes way by itself. */
export async function injectGuide(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/guide.js'] });
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
