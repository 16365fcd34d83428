import { readFileSync } from 'node:fs';
import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

const style = readFileSync(new URL('./client/edit.css', import.meta.url), 'utf8');

/** What a page of the edit window is called, and the bold line that says what to do there. */
export interface Heading {
  title: string;
  heading: Html | string;
  /** In small type below it. */
  small?: string | undefined;
}

/** The frame of the edit window: a server-made form in a page of its own, which posts to its own address. */
export function formDocument(
  page: Page,
  account: GmailAccount,
  heading: Heading,
  carried: Record<string, string>,
  rows: Html,
): Html {
  const form = html`<table id="ipanel"><tbody><tr><td><form name="mainForm" method="POST" action="">${Object.entries(carried).map(hidden)}<table cellpadding="0" cellspacing="0" class="f"><tbody>${rows}</tbody></table></form></td></tr></tbody></table>`;
  return windowDocument(page, account, heading, form);
}

/** A page of the edit window. */
export function windowDocument(
  page: Page,
  account: GmailAccount,
  { title, heading, small }: Heading,
  content: Html,
): Html {
  const language = page.options.language ?? account.language;
  return html`<!DOCTYPE html>
<html lang="${language}"${page.rtl && html` dir="rtl"`}><head><meta charset="utf-8"><title>Gmail - ${title}</title><style>${{ html: style }}</style></head>
<body bgcolor="#FFF7D7"><div class="bar">${title}</div><div class="head"><b>${heading}</b>${small && html`<br><small>${small}</small>`}</div>${content}</body></html>`;
}

/** A row with a label and a text input; the input's id is its name, as on Gmail's page. */
export function textRow(
  name: string,
  label: string,
  value: string | undefined,
  { type = 'text', beside }: { type?: string; beside?: Html } = {},
): Html {
  const maxlength = name === 'cfn' && html` maxlength="96"`;
  return html`<tr><td class="l"><label for="${name}">${label}</label></td><td><input type="${type}" name="${name}" id="${name}" value="${value}"${maxlength} size="30">${beside}</td></tr>`;
}

/** The last row: what may be pressed. */
export function buttonRow(buttons: Html): Html {
  return html`<tr><td></td><td class="b">${buttons}</td></tr>`;
}

/** One of Gmail's links to its help. */
export function helpLink(text: string, answer: number): Html {
  return html`<a href="https://support.google.com/mail/answer/${answer}" target="_blank">${text}</a>`;
}

/** A value that the form carries along. */
function hidden([name, value]: [string, string]): Html {
  return html`<input type="hidden" name="${name}" id="${name}" value="${value}">`;
}
