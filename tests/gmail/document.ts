import { readFileSync } from 'node:fs';
import type { GmailAccount } from './account.ts';
import { frameHtml } from './frame.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

const read = (name: string) => readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8');
const style = ['frame.css', 'settings.css', 'mail.css', '2021.css'].map(read).join('');

/** Gmail's title: what is shown, then the account. */
export function titleOf(account: GmailAccount, shown: string): string {
  return `${shown} - ${account.account} - Gmail`;
}

/** Gmail's frame around its views. */
export function documentHtml(page: Page, account: GmailAccount, shown: string, views: Html): Html {
  const language = page.options.language ?? account.language;
  return html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${titleOf(account, shown)}</title><style>${{ html: style }}</style></head>
<body class="aAU${page.options.look === '2021' && ' y21'}"${page.rtl && html` dir="rtl"`}>${frameHtml(page, account, views)}</body></html>`;
}
