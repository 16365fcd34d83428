import { browser } from 'wxt/browser';
import { accountOf } from '../../utils/gmail/page/account';
import { isEditWindow, userIndexOf } from '../../utils/gmail/page/route';
import { GMAIL } from './inject';

interface Tab {
  url?: string | undefined;
  title?: string | undefined;
}

/** Whose mailbox a tab shows, by its title; asked each time, as somebody else may have signed in since. */
export const accountOfTab = ({ url, title }: Tab = {}): string | undefined =>
  url === undefined ? undefined : accountOf({ title, location: new URL(url) });

/** Whose `/mail/u/N/` is: Gmail's window for an address does not say it, the open tabs do, where they agree. */
export async function accountAt(userIndex: number): Promise<string | undefined> {
  const tabs = (await browser.tabs.query({ url: GMAIL })).filter(({ url }) => {
    const at = url && new URL(url);
    return at && userIndexOf(at) === userIndex && !isEditWindow(at);
  });
  const [account, ...others] = new Set(tabs.map(accountOfTab).filter((one) => one !== undefined));
  return others.length === 0 ? account : undefined;
}
