import type { SendAs, SmtpMsa } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import { fill, helpWithPorts, link, type Page } from './page.ts';

/** The value of "Send mail as": the address table, then how replies are addressed. */
export function sendMailAs(page: Page, account: GmailAccount): Html {
  return html`<table cellpadding="0" class="cf qv aYf"><tbody>${account.sendAs.map((sendAs) => row(page, account, sendAs))}<tr><td class="rc CY" colspan="4">${link(page, page.words.addAddress, { do: 'add' })}</td></tr></tbody></table>${account.sendAs.length > 1 && replyFrom(page, account)}`;
}

/** The address table before its rows have arrived. */
export function sendMailAsSkeleton(page: Page): Html {
  return html`<table cellpadding="0" class="cf qv aYf"><tbody><tr><td class="CY"><div class="rc">${page.words.loading}</div></td><td class="qy CY"></td><td class="qy CY"></td><td class="qw CY"></td></tr></tbody></table>`;
}

function row(page: Page, account: GmailAccount, sendAs: SendAs): Html {
  const { words } = page;
  const { sendAsEmail } = sendAs;
  return html`<tr><td class="CY"><div class="rc">${identity(page, sendAs)}</div>${details(page, sendAs)}</td><td class="qy CY">${standard(page, account, sendAs)}</td><td class="qy CY">${link(page, words.editInfo, { do: 'edit', sendAsEmail })}</td><td class="qw CY">${!sendAs.isPrimary && link(page, words.delete)}</td></tr>`;
}

/** Latin addresses between right-to-left words carry direction marks. */
function identity({ rtl }: Page, { displayName, sendAsEmail }: SendAs): string {
  const name = displayName ? `${displayName} ` : '';
  return rtl ? `\u202b${name}<\u202a${sendAsEmail}\u202c>\u202c` : `${name}<${sendAsEmail}>`;
}

function standard(page: Page, account: GmailAccount, { isDefault, sendAsEmail }: SendAs): Html | string {
  if (account.sendAs.length === 1) return '\u00a0';
  if (isDefault) return html`<span class="rc">${page.words.default}</span>`;
  return link(page, page.words.makeDefault, { do: 'make-default', sendAsEmail });
}

function details(page: Page, sendAs: SendAs): Html | false {
  const lines = detailLines(page, sendAs);
  if (!lines.length) return false;
  switch (page.options.details ?? 'div') {
    case 'div':
      return html`${lines.map((line) => html`<div class="ra">${line}</div>`)}`;
    case 'br':
      return html`${lines.map((line, i) => (i ? html`<br>${line}` : line))}`;
    case 'span':
      // No white space between them: the text of the cell runs together.
      return html`${lines.map((line) => html`<span class="ra" style="display:block">${line}</span>`)}`;
    case 'table':
      return html`<table class="ra"><tbody>${lines.map((line) => html`<tr><td>${line}</td></tr>`)}</tbody></table>`;
  }
}

/** One picture shows a reply-to line, below an address without a server; none shows an address not yet confirmed. */
function detailLines(page: Page, { smtpMsa, treatAsAlias, replyToAddress, verificationStatus }: SendAs): Html[] {
  const { words, options } = page;
  const connection = smtpMsa?.securityMode === 'none' ? words.unsecured : words.secured;
  const notAlias = treatAsAlias === false && html`${words.notAlias}`;
  return [
    options.aliasLine !== 'last' && notAlias,
    replyToAddress && fill(words.replyTo, { address: replyToAddress }),
    smtpMsa && fill(words.sentThrough, { host: smtpMsa.host }),
    smtpMsa && fill(connection, { port: smtpMsa.port, mode: securityWord(page, smtpMsa) }),
    options.aliasLine === 'last' && notAlias,
    verificationStatus === 'pending' && html`${words.unverified} ${link(page, words.verify)}`,
  ].filter((line) => typeof line === 'object');
}

function securityWord(page: Page, { securityMode }: SmtpMsa): Html {
  const word = securityMode === 'ssl' ? 'SSL' : 'TLS';
  switch (page.options.securityWord ?? 'a') {
    case 'text':
      return html`${word}`;
    case 'a':
      return html`<a href="${helpWithPorts}" target="_blank" class="e">${word}</a>`;
    case 'span':
      return link(page, word);
  }
}

/** The name of the radio group is made up; nobody has noted the real one. */
function replyFrom(page: Page, account: GmailAccount): Html {
  const { words } = page;
  const address = account.sendAs.find((sendAs) => sendAs.isDefault)?.sendAsEmail;
  const learnMore = html`<a href="${helpWithPorts}" class="e">${words.learnMore}</a>`;
  const radio = (value: GmailAccount['replyFrom'], text: Html | string) => {
    const id = page.nextId();
    const checked = account.replyFrom === value && html` checked`;
    return html`<tr><td class="C6"><input type="radio" id="${id}" name="bx_ra" value="${value === 'same-address' ? 0 : 1}"${checked}></td><td class="C6"><label for="${id}">${text}</label></td></tr>`;
  };
  return html`<div class="rc">${words.whenReplying}</div><table class="cf"><tbody>${radio('same-address', words.replyFromSame)}${radio('default-address', fill(words.replyFromDefault, { address }))}</tbody></table><div class="ra">${fill(words.replyNote, { learnMore })}</div>`;
}
