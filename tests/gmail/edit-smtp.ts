import type { SmtpMsa } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { buttonRow, formDocument, helpLink, textRow } from './edit-form.ts';
import { type Html, html } from './html.ts';
import { fill, newPage, type Page, type PageOptions, withClasses } from './page.ts';

/** The security radios a port has, the recommended one first: 2 is TLS, 1 is SSL, 0 is neither. */
const groups = [
  { port: 25, values: [2, 1, 0] },
  { port: 465, values: [1, 2] },
  { port: 587, values: [2, 1] },
];

export interface SmtpStep {
  /** What step 1 had, carried along: `cfn`, `cfa`, `cfia`, `cfrt`. */
  carried: Record<string, string>;
  /** Of the address. */
  domain?: string | undefined;
  /** What the fields show; the password field is always empty. */
  smtp: SmtpMsa;
  /** The server in use until now, when an address is edited that has one. */
  before?: SmtpMsa | undefined;
  /** Adding an address, not editing one. */
  adding: boolean;
  /** Gmail's red line about the last attempt. */
  error?: string | undefined;
}

/** The SMTP page of the edit window. */
export function smtpStepHtml(account: GmailAccount, step: SmtpStep, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const { smtp, domain, before, adding, error } = step;
  const intro = html`<tr><td colspan="2" class="i">${fill(words.smtpIntro, { domain })} ${helpLink(words.learnMore, 22370)}</td></tr>`;
  const rows = html`${intro}${before && inUse(page, before)}<tr><td></td><td><div id="smErr" class="r">${error}</div></td></tr>
${textRow('cfss', words.smtpServer, smtp.host, { beside: portField(page, smtp) })}
${textRow('cfsl', words.username, smtp.username)}
${textRow('cfsw', words.password, '', { type: 'password' })}
<tr><td></td><td>${groups.map(({ port, values }) => radioGroup(page, smtp, port, values))}</td></tr>
${buttonRow(html`<input type="button" id="bttn_cancel" value="${words.cancel}"> <input type="button" id="bttn_back" value="${words.back}"> <input type="submit" id="focus" value="${adding ? words.addAccount : words.saveChanges}">`)}`;
  const heading = { title: adding ? words.addTitle : words.editTitle, heading: words.smtpHeading };
  return withClasses(page, formDocument(page, account, heading, { cfrp: '3', ...step.carried }, rows));
}

function inUse({ words }: Page, { port, securityMode }: SmtpMsa): Html {
  const { html: secured } = fill(securityMode === 'none' ? words.unsecured : words.secured, {
    port,
    mode: mode(securityMode),
  });
  const connection = { html: secured.charAt(0).toLowerCase() + secured.slice(1) };
  return html`<tr><td></td><td class="u"><b>${fill(words.currentlyUsing, { connection })}</b><br><small>${words.adjustBelow}</small></td></tr>`;
}

function portField({ words }: Page, smtp: SmtpMsa): Html {
  const option = ({ port }: { port: number }) =>
    html`<option value="${port}"${port === smtp.port && html` selected`}>${port}</option>`;
  return html`<span class="p"><label for="cfsp">${words.port}</label> <select name="cfsp" id="cfsp">${groups.map(option)}</select></span>`;
}

function radioGroup(page: Page, smtp: SmtpMsa, port: number, values: number[]): Html {
  const { words, options } = page;
  const stored = smtp.securityMode && modes.indexOf(smtp.securityMode);
  const isStored = smtp.port === port && values.includes(Number(stored)) && options.ticked !== 'recommended';
  const chosen = isStored ? stored : values[0];
  const radio = (value: number) => {
    const word = mode(modes[value]);
    const text = value ? fill(words.securedRadio, { mode: helpLink(word, 22370) }) : words.unsecuredRadio;
    const id = `sm${port}_${value}`;
    const recommended = value === values[0] && html` <b>${words.recommended}</b>`;
    return html`<input type="radio" name="sm${port}" id="${id}" value="${value}"${value === chosen && html` checked`}> <label for="${id}">${text}${recommended}</label><br>`;
  };
  return html`<div id="g${port}"${smtp.port !== port && html` style="display:none"`}>${values.map(radio)}</div>`;
}

/** By the value of a radio. */
const modes = ['none', 'ssl', 'starttls'] as const;

const mode = (securityMode: SmtpMsa['securityMode']): string => (securityMode === 'ssl' ? 'SSL' : 'TLS');
