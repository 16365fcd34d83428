import { browser } from 'wxt/browser';
import { GMAIL } from './inject';

/** Tells the guide in a tab that more is known now. A tab that has moved on is left alone. */
export const tellGuide = (tabId: number): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'refresh' }).catch(() => {});

/** The same for all of Gmail's tabs and windows: what is stored is out of their scripts' sight. */
export async function tellGuides(): Promise<void> {
  const tabs = await browser.tabs.query({ url: GMAIL });
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellGuide(id)));
}
