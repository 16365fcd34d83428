import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

/** What stands around Gmail's views: bars of plain shapes where Gmail has its logos and icons. */
export function frameHtml(page: Page, account: GmailAccount, views: Html): Html {
  const { words } = page;
  const button = (name: string) =>
    html`<div class="gb_${name}" role="button" tabindex="0" aria-label="${name}">${icons[name]}</div>`;
  const header = html`<header class="gb" role="banner"><a class="gb_logo" href="#inbox"><i></i>Gmail</a><form class="gb_search" role="search">${icons.search}<input placeholder="${words.search}" aria-label="${words.search}">${icons.tune}</form><div class="gb_end">${button('help')}<a class="gb_gear" href="#settings/general" aria-label="${words.settings}">${icons.gear}</a>${button('apps')}<div class="gb_face" title="${account.account}">${account.account.charAt(0).toUpperCase()}</div></div></header>`;
  const rail = html`<div class="aqn" role="navigation"><div class="aqm">${icons.menu}</div><a class="aqo" href="#inbox"><i>${icons.mail}</i>${words.mail}</a><a class="aqo" href="#chat"><i>${icons.chat}</i>${words.chat}</a></div>`;
  const side = html`<div class="brC" role="complementary"><p></p><p></p><p></p><p></p></div>`;
  return html`<div class="nH bkL">${rail}${header}<div id="${page.rootId}" class="aeF"><div class="nH">${views}</div></div>${side}</div>`;
}

/** Drawn in a square of 24; none is Google's. */
const icons: Record<string, Html> = {
  menu: stroke('M3 6h18M3 12h18M3 18h18'),
  search: stroke('M14 14l6 6M9.5 3a6.5 6.5 0 1 0 .01 0'),
  tune: stroke('M3 6h10M17 6h4M15 3v6M3 12h4M11 12h10M9 9v6M3 18h8M15 18h6M13 15v6'),
  help: stroke('M12 2.5a9.5 9.5 0 1 0 .01 0M9 9.5a3 3 0 1 1 4.5 2.6q-1.5.9-1.5 2.4M12 17v1.5'),
  gear: stroke(
    'M12 8.5a3.5 3.5 0 1 0 .01 0M12 2v4M12 18v4M2 12h4M18 12h4M5 5l2.8 2.8M16.2 16.2L19 19M5 19l2.8-2.8M16.2 7.8L19 5',
  ),
  apps: stroke('M5 5h.01M12 5h.01M19 5h.01M5 12h.01M12 12h.01M19 12h.01M5 19h.01M12 19h.01M19 19h.01', 4),
  mail: stroke('M3 5h18v14H3zM3 7l9 6 9-6'),
  chat: stroke('M3 3h18v14H7l-4 4z'),
};

function stroke(path: string, width = 2): Html {
  return html`<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" aria-hidden="true"><path d="${path}"/></svg>`;
}
