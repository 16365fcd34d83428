import type { GmailAccount } from './account.ts';
import { sendMailAs, sendMailAsSkeleton } from './address-table.ts';
import { type Html, html } from './html.ts';
import { link, type Page } from './page.ts';

/** All settings of the tab "Accounts and Import": neighbours that look like the address table, and the table itself. */
export function accountsTab(page: Page, account: GmailAccount, state: 'skeleton' | 'complete'): Html {
  const { words } = page;
  const complete = state === 'complete';
  return html`<table cellpadding="0" class="cf" style="width:100%"><tbody>${[
    setting(page, words.changeAccount, html`<a href="https://myaccount.google.com/" class="e">Google</a>`),
    setting(page, words.importMail, complete && importMail(page)),
    setting(
      page,
      words.sendMailAs,
      complete ? sendMailAs(page, account) : sendMailAsSkeleton(page),
      words.sendMailAsHint,
    ),
    setting(page, words.checkMail, complete && checkMail(page)),
    setting(page, words.grantAccess, complete && grantAccess(page)),
  ]}</tbody></table>`;
}

function setting({ words }: Page, label: string, value: Html | false, hint?: string): Html {
  return html`<tr class="r7"><td class="r8"><span class="rc">${label}</span>${hint && html`<br><span class="ra">${hint}</span>`}<br><a href="https://support.google.com/mail/" class="e">${words.learnMore}</a></td><td class="r9">${value}</td></tr>`;
}

function importMail(page: Page): Html {
  return html`<table cellpadding="0" class="cf qv aXH"><tbody><tr><td class="CY">old.box@example.net</td><td class="qy CY"></td><td class="qy CY"></td><td class="qw CY">${link(page, page.words.delete)}</td></tr><tr><td class="rc CY" colspan="4">${link(page, page.words.importMail)}</td></tr></tbody></table>`;
}

/** Four cells, an address and an "edit info" link, as in the address table. */
function checkMail(page: Page): Html {
  const { words } = page;
  return html`<table cellpadding="0" class="cf qv"><tbody><tr><td class="CY">fetched.box@example.net</td><td class="qy CY"><span class="rc">${words.checkMailNow}</span></td><td class="qy CY">${link(page, words.editInfo)}</td><td class="qw CY">${link(page, words.delete)}</td></tr><tr><td class="rc CY" colspan="4">${link(page, words.addMailAccount)}</td></tr></tbody></table>`;
}

function grantAccess(page: Page): Html {
  const { words } = page;
  const radio = (name: string, value: number) =>
    html`<input type="radio" name="${name}" value="${value}"${value === 0 && html` checked`}>`;
  return html`<table cellpadding="0" class="cf qv"><tbody><tr><td class="CY"><div class="rc">helper@gmail.com</div></td><td class="qy CY"></td><td class="qw CY">${link(page, words.delete)}</td></tr><tr><td class="rc CY" colspan="4">${link(page, words.addAnotherAccount)}</td></tr></tbody></table>${[0, 1].map((value) => radio('bx_amard', value))}${[0, 1].map((value) => radio('sender_attribution_setting', value))}`;
}
