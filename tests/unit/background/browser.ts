import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SendAs, SendAsPage } from '../../../utils/send-as';

// WXT takes the browser's API from here as it loads.
vi.stubGlobal('chrome', { ...fakeBrowser, runtime: { ...fakeBrowser.runtime, id: 'test' } });

const { reportOn } = await import('../../../entrypoints/background/reports');

export const ACCOUNT = 'me@gmail.com';

/** What is said of the first outside address, once Gmail's settings show these rows. */
export async function reportFor(page: SendAsPage) {
  const report = await reportOn(page, 1, 0);
  const address = report.addresses[1];
  if (!address) throw new Error('The page has no outside address.');
  return address;
}

/** The account's page with these other addresses. */
export const accountPage = (...rows: SendAs[]): SendAsPage => ({
  sendAs: [{ sendAsEmail: ACCOUNT, displayName: 'Me', isPrimary: true, isDefault: false }, ...rows],
  account: ACCOUNT,
  language: 'en',
  replyFrom: 'same-address',
  unread: [],
});
