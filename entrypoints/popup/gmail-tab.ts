import { browser } from 'wxt/browser';
import { accountOf } from '../../utils/gmail/page/account';
import { accountsUrl, isAccountsSettings, userIndexOf } from '../../utils/gmail/page/route';
import { send } from '../../utils/messages';

/** Where the user stands as the popup opens. */
export interface Where {
  kind: 'accounts' | 'gmail' | 'elsewhere';
  tabId: number | undefined;
  /** `/mail/u/N/`. */
  userIndex: number;
  /** Who is signed in there, as the tab's title says. */
  account: string | undefined;
  /** False after an update of the extension, until the tab is reloaded. */
  alive: boolean;
}

const GMAIL = 'https://mail.google.com/';

export async function currentPlace(): Promise<Where> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url?.startsWith(GMAIL) ? new URL(tab.url) : undefined;
  if (!url || tab?.id === undefined)
    return { kind: 'elsewhere', tabId: undefined, userIndex: 0, account: undefined, alive: true };
  const kind = isAccountsSettings(url) ? 'accounts' : 'gmail';
  const account = accountOf({ title: tab.title, location: url });
  const alive = kind === 'gmail' || (await answers(tab.id));
  return { kind, tabId: tab.id, userIndex: userIndexOf(url), account, alive };
}

/** Is this version's guide at work in the tab? */
const answers = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { type: 'ping' }).then(
    (answer) => answer === true,
    () => false, // No script of this version listens there.
  );

/** Shows the accounts settings of `/mail/u/<userIndex>/`: in the Gmail tab at hand if it is that account's, else in a new one. */
export async function openAccountsSettings(place: Where, userIndex: number): Promise<void> {
  const url = accountsUrl(userIndex);
  if (place.tabId === undefined || place.userIndex !== userIndex) await browser.tabs.create({ url });
  else await browser.tabs.update(place.tabId, { url, active: true });
  window.close();
}

/** The same, with the card of an address open. */
export async function showCard(place: Where, userIndex: number, sendAsEmail: string): Promise<void> {
  await send('openCard', sendAsEmail);
  if (place.kind !== 'accounts' || place.userIndex !== userIndex || place.tabId === undefined)
    return openAccountsSettings(place, userIndex);
  // The guide is at work there already, and asks then which card to open.
  await browser.tabs.sendMessage(place.tabId, { type: 'refresh' });
  window.close();
}

export async function reload({ tabId }: Where): Promise<void> {
  if (tabId !== undefined) await browser.tabs.reload(tabId);
  window.close();
}
