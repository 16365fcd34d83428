import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

/** The frame of the edit window: a server-made form in a page of its own, which posts to its own address. */
export function formDocument(
  page: Page,
  account: GmailAccount,
  title: string,
  carried: Record<string, string>,
  rows: Html,
): Html {
  const form = html`<table id="ipanel"><tbody><tr><td><form name="mainForm" method="POST" action="">${Object.entries(carried).map(hidden)}<table cellpadding="4"><tbody>${rows}</tbody></table></form></td></tr></tbody></table>`;
  return windowDocument(page, account, title, form);
}

/** A page of the edit window. */
export function windowDocument(page: Page, account: GmailAccount, title: string, content: Html): Html {
  const language = page.options.language ?? account.language;
  return html`<!DOCTYPE html>
<html lang="${language}"${page.rtl && html` dir="rtl"`}><head><meta charset="utf-8"><title>${title}</title><style>
body { margin: 0; background: #FFF7D7; font: 13px arial, sans-serif; }
.bar { background: rgb(250,209,99); padding: 8px 12px; font-weight: bold; }
#ipanel { margin: 12px; } .l { text-align: end; vertical-align: top; } .lk { color: #15c; cursor: pointer; }
#smErr, .rb { color: #c00; }</style></head>
<body bgcolor="#FFF7D7"><div class="bar">${title}</div>${content}</body></html>`;
}

/** A row with a label and a text input; the input's id is its name, as on Gmail's page. */
export function textRow(name: string, label: string, value: string | undefined, type = 'text'): Html {
  const maxlength = name === 'cfn' && html` maxlength="96"`;
  return html`<tr><td class="l"><label for="${name}">${label}</label></td><td><input type="${type}" name="${name}" id="${name}" value="${value}"${maxlength} size="35"></td></tr>`;
}

/** A value that the form carries along. */
function hidden([name, value]: [string, string]): Html {
  return html`<input type="hidden" name="${name}" id="${name}" value="${value}">`;
}
