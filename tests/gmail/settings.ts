import type { GmailAccount } from './account.ts';
import { accountsTab } from './accounts-tab.ts';
import { documentHtml } from './document.ts';
import { type Html, html } from './html.ts';
import { inboxTitle } from './mail-pages.ts';
import { newPage, type Page, type PageOptions, withClasses } from './page.ts';
import type { Words } from './words.ts';

/** The tabs of the settings as they stand in the address, `#settings/<tab>`, with their words. */
export const tabs = {
  general: 'general',
  labels: 'labels',
  inbox: 'inbox',
  accounts: 'accounts',
  filters: 'filters',
  fwdandpop: 'forwarding',
  addons: 'addOns',
  chat: 'chatAndMeet',
  labs: 'advanced',
  offline: 'offline',
  oldthemes: 'themes',
} as const satisfies Record<string, keyof Words>;
export type Tab = keyof typeof tabs;

/** Where the user is, having opened the accounts tab before. `skeleton`: there, before the rows arrive. */
export type Place = 'accounts' | 'skeleton' | 'other-tab' | 'inbox';

/** The whole document of Gmail with its accounts settings, as after the page's scripts have run. */
export function settingsHtml(account: GmailAccount, options: PageOptions & { place?: Place } = {}): string {
  const { place = 'accounts' } = options;
  const page = newPage(account.language, options);
  const content = accountsTab(page, account, place === 'skeleton' ? 'skeleton' : 'complete');
  const settings = settingsView(page, place === 'other-tab' ? 'general' : 'accounts', { accounts: content });
  const view = (shown: boolean, content: Html) =>
    html`<div class="nH${shown && ' v9'}"${shown ? html` role="main"` : html` style="display:none"`}>${content}</div>`;
  const views = html`${view(place === 'inbox', html``)}${view(place !== 'inbox', settings)}`;
  const shown = place === 'inbox' ? inboxTitle(page, account) : page.words.settings;
  return withClasses(page, documentHtml(page, account, shown, views));
}

/** The settings with `shown` as the visible tab; a tab that was not visited yet is empty. */
export function settingsView(page: Page, shown: Tab, contents: Partial<Record<Tab, Html>>): Html {
  const { words } = page;
  const names = Object.keys(tabs) as Tab[];
  const links = names.map(
    (tab) => html`<a class="f0 LJOhwe${tab === shown && ' f1'}" href="#settings/${tab}">${words[tabs[tab]]}</a>`,
  );
  const panel = (tab: Tab) =>
    html`<div class="nH"${tab !== shown && html` style="display:none"`}><div class="nH r4"${tab === shown && html` style="overflow:auto"`}>${contents[tab]}</div></div>`;
  return html`<div class="nH aYs"><h2 class="dp">${words.settings}</h2><div class="nH fZ">${links}</div><div class="nH f2 hCyPr" role="tablist">${names.map(panel)}</div></div>`;
}
