import { readFileSync } from 'node:fs';
import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

const style = readFileSync(new URL('./client/gmail.css', import.meta.url), 'utf8');

/** Gmail's title: what is shown, then the account. */
export function titleOf(account: GmailAccount, shown: string): string {
  return `${shown} - ${account.account} - Gmail`;
}

/** Gmail's frame around its views. */
export function documentHtml(page: Page, account: GmailAccount, shown: string, views: Html): Html {
  const language = page.options.language ?? account.language;
  return html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${titleOf(account, shown)}</title><style>${{ html: style }}</style></head>
<body class="aAU"${page.rtl && html` dir="rtl"`}><div class="nH bkL"><header class="gb"><a href="#inbox">Gmail</a> <a href="#settings/general">${page.words.settings}</a></header><div id="${page.rootId}" class="aeF"><div class="nH">${views}</div></div></div></body></html>`;
}
