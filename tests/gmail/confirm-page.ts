import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import { fill, newPage, type PageOptions, withClasses } from './page.ts';

/** Path of the link in the mail that confirms an address. */
export const confirmPath = (sendAsEmail: string): string => `/mail/f-${encodeURIComponent(sendAsEmail)}`;

/** The address that a path of this kind confirms. */
export const addressToConfirm = (path: string): string | undefined => {
  const found = /^\/mail\/f-(.+)$/.exec(path)?.[1];
  return found && decodeURIComponent(found);
};

/** The page behind that link: a button before it is done, a heading after it. */
export function confirmHtml(account: GmailAccount, address: string, done: boolean, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const language = options.language ?? account.language;
  const home = 'https://mail.google.com/';
  const back = fill(words.backToGmail, { link: html`<a href="${home}">${home}</a>` });
  const ask: Html = html`<p>${fill(words.pleaseConfirm, { address: html`<b>${address}</b>` })}</p><p>${back}</p><form method="POST"><input type="submit" value="${words.confirm}"></form>`;
  const told: Html = html`<p>${fill(words.mayNowSend, { account: account.account, address: html`<b>${address}</b>` })}</p><p>${back}</p>`;
  return withClasses(
    page,
    html`<!DOCTYPE html>
<html lang="${language}"${page.rtl && html` dir="rtl"`}><head><meta charset="utf-8"><title>Gmail - ${done ? words.confirmed : words.confirmation}</title></head>
<body style="font:13px Arial,sans-serif"><h1 style="padding:4px;background:#c3d9ff;font-size:16px">${done ? words.confirmed : words.confirmation}</h1>${done ? told : ask}</body></html>`,
  );
}
