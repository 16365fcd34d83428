import type { GmailAccount } from './account.ts';
import { sendMailAs, sendMailAsSkeleton } from './address-table.ts';
import { type Html, html } from './html.ts';
import { checkMail, grantAccess, importMail } from './neighbours.ts';
import type { Page } from './page.ts';

/** All settings of the tab "Accounts and Import": neighbours that look like the address table, and the table itself. */
export function accountsTab(page: Page, account: GmailAccount, state: 'skeleton' | 'complete'): Html {
  const { words, options } = page;
  const complete = state === 'complete';
  const links = (...texts: string[]) =>
    html`${texts.map((text) => html`<div><a href="https://myaccount.google.com/" class="e">${text}</a></div>`)}`;
  const forWork = setting(
    words.forWork,
    html`${words.forWorkText} <a href="https://workspace.google.com/">${words.tryIt}</a>`,
  );
  const more = words.learnMore;
  return html`<table cellpadding="0" class="cf" style="width:100%"><tbody>${[
    setting(words.changeAccount, links(words.changePassword, words.recoveryOptions, words.otherSettings)),
    options.look !== '2021' && forWork,
    setting(words.importMail, complete && importMail(page), { more }),
    setting(words.sendMailAs, complete ? sendMailAs(page, account) : sendMailAsSkeleton(page), {
      hint: words.sendMailAsHint,
      more,
    }),
    setting(words.checkMail, complete && checkMail(page), { more }),
    options.look === '2021' && forWork,
    setting(words.grantAccess, complete && grantAccess(page, account), { hint: words.grantHint, more }),
    setting(words.addStorage, html`${words.storageUsed}<br>${words.needSpace} ${links(words.purchase)}`),
  ]}</tbody></table>`;
}

/** `hint`: in brackets below the label; `more`: a link to Gmail's help. */
function setting(label: string, value: Html | false, { hint, more }: { hint?: string; more?: string } = {}): Html {
  return html`<tr class="r7"><td class="r8"><span class="rc">${label}</span>${hint && html`<br><span class="ra">${hint}</span>`}${more && html`<br><a href="https://support.google.com/mail/" class="e">${more}</a>`}</td><td class="r9">${value}</td></tr>`;
}
