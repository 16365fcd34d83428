import type { SendAs, SmtpMsa } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { formDocument, textRow, windowDocument } from './edit-form.ts';
import { type Html, html } from './html.ts';
import { fill, newPage, type Page, type PageOptions, withClasses } from './page.ts';

/** The security radios a port has: 2 is TLS, 1 is SSL, 0 is neither. */
const groups = [
  { port: 25, values: [2, 1, 0] },
  { port: 465, values: [1, 2] },
  { port: 587, values: [2, 1] },
];

export interface SmtpStep {
  /** What step 1 had, carried along: `cfn`, `cfa`, `cfia`, `cfrt`. */
  carried: Record<string, string>;
  /** What the fields show; the password field is always empty. */
  smtp: SmtpMsa;
  /** Adding an address, not editing one. */
  adding: boolean;
  /** Gmail's red line about the last attempt. */
  error?: string | undefined;
}

/** The SMTP page of the edit window. */
export function smtpStepHtml(account: GmailAccount, step: SmtpStep, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const { smtp, adding, error } = step;
  const option = ({ port }: { port: number }) =>
    html`<option value="${port}"${port === smtp.port && html` selected`}>${port}</option>`;
  const rows = html`<tr><td></td><td><div id="smErr" class="r">${error}</div></td></tr>
${textRow('cfss', words.smtpServer, smtp.host)}
<tr><td class="l"><label for="cfsp">${words.port}</label></td><td><select name="cfsp" id="cfsp">${groups.map(option)}</select></td></tr>
${textRow('cfsl', words.username, smtp.username)}
${textRow('cfsw', words.password, '', 'password')}
<tr><td></td><td>${groups.map(({ port, values }) => radioGroup(page, smtp, port, values))}</td></tr>
<tr><td></td><td><input type="button" id="bttn_cancel" value="${words.cancel}"> <input type="submit" id="focus" value="${adding ? words.addAccount : words.saveChanges}"></td></tr>`;
  const title = adding ? words.addTitle : words.editTitle;
  return withClasses(page, formDocument(page, account, title, { cfrp: '3', ...step.carried }, rows));
}

function radioGroup({ words }: Page, smtp: SmtpMsa, port: number, values: number[]): Html {
  const stored = smtp.securityMode && ['none', 'ssl', 'starttls'].indexOf(smtp.securityMode);
  const chosen = smtp.port === port && values.includes(Number(stored)) ? stored : values[0];
  const radio = (value: number) => {
    const text = value ? fill(words.securedRadio, { mode: value === 1 ? 'SSL' : 'TLS' }) : words.unsecuredRadio;
    const id = `sm${port}_${value}`;
    return html`<input type="radio" name="sm${port}" id="${id}" value="${value}"${value === chosen && html` checked`}> <label for="${id}">${text} ${value === values[0] && words.recommended}</label><br>`;
  };
  return html`<div id="g${port}"${smtp.port !== port && html` style="display:none"`}>${values.map(radio)}</div>`;
}

/** "A confirmation mail was sent": what follows when an address was added. */
export function sentHtml(account: GmailAccount, sendAs: SendAs, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const text = fill(words.sentText, { address: sendAs.sendAsEmail });
  const content = html`<div id="ipanel"><p>${text}</p><input type="text" name="cfcode" size="12"> <input type="button" id="bttn_close" value="OK"></div>`;
  return withClasses(page, windowDocument(page, account, words.sentTitle, content));
}

/** Shown for a moment after saving; the page's script closes the window. */
export function savedHtml(account: GmailAccount, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  return withClasses(page, windowDocument(page, account, words.editTitle, html`<p data-saved>${words.done}</p>`));
}
