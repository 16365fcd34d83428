import type { GmailAccount, Mail } from './account.ts';
import { type Html, html } from './html.ts';
import { newPage, type PageOptions, withClasses } from './page.ts';

/**
 * "Show original", as a picture of 2026 shows it: a heading, a table, two links and the source. What the elements are is
 * assumed; the id of the source is what several programs read it by.
 */
export function originalHtml(
  account: GmailAccount,
  { source = '', from, subject }: Mail,
  options: PageOptions = {},
): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const language = options.language ?? account.language;
  const row = (name: string, value: string, more = false): Html =>
    html`<tr><th scope="row" style="font-weight:normal;text-align:start;padding:6px 20px">${name}</th><td>${value}${more && html` <a href="https://support.google.com/mail/answer/180707">${words.learnMore}</a>`}</td></tr>`;
  const id = /^Message-ID: (.*)$/im.exec(source)?.[1] ?? '';
  return withClasses(
    page,
    html`<!DOCTYPE html>
<html lang="${language}"${page.rtl && html` dir="rtl"`}><head><meta charset="utf-8"><title>${words.originalMessage}</title></head>
<body style="font:13px Arial,sans-serif;margin:16px"><div class="top-area"><h1 style="font-size:18px;font-weight:normal">${words.originalMessage}</h1><table style="border-collapse:collapse;width:100%">${[
      row(words.messageId, id),
      row(words.createdAt, 'Tue, Nov 24, 2026'),
      row(words.fromField, `${from.name} <${from.email}>`),
      row(words.subjectField, subject),
      row('SPF:', 'PASS', true),
      row('DKIM:', "'PASS'", true),
      row('DMARC:', "'PASS'", true),
    ]}</table></div><p><a href="#">${words.downloadOriginal}</a> <a href="#">${words.copyToClipboard}</a></p><div class="raw_message"><pre class="raw_message_text" id="raw_message_text">${source}</pre></div></body></html>`,
  );
}
