import type { SendAs } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { formDocument, textRow } from './edit-form.ts';
import { html } from './html.ts';
import { newPage, type PageOptions, withClasses } from './page.ts';

/** Step 1: name, address, alias box, reply-to. Without `sendAs` it is the page that adds an address. */
export function nameStepHtml(account: GmailAccount, sendAs: SendAs | undefined, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const own = sendAs?.isPrimary;
  const checked = sendAs?.treatAsAlias !== false && html` checked`;
  const button = sendAs && !sendAs.smtpMsa ? words.saveChanges : words.nextStep;
  const replyTo = sendAs?.replyToAddress;
  // A new address posts the fields of the SMTP page along, empty, with port 587.
  const carried = { cfrp: '1', ...(!sendAs && { cfss: '', cfsp: '587', cfsl: '', cfsr: '' }) };
  const rows = html`${own ? accountName(account, sendAs) : textRow('cfn', words.name, sendAs?.displayName)}
<tr><td class="l"><label for="focus">${words.emailAddress}</label></td><td>${sendAs ? html`<b>${sendAs.sendAsEmail}</b>` : html`<input type="text" name="cfa" id="focus" size="35">`}</td></tr>
${!own && html`<tr><td></td><td><input type="checkbox" name="cfia" id="cfia"${checked}> <label for="cfia">${words.treatAsAlias}</label> <a href="https://support.google.com/a/answer/1710338" target="_blank">${words.learnMore}</a></td></tr>`}
<tr id="rt_l"${replyTo && html` style="display:none"`}><td></td><td><span id="diff_reply_to" class="lk" role="link" tabindex="0">${words.differentReplyTo}</span></td></tr>
<tr id="rt_f"${!replyTo && html` style="display:none"`}><td class="l"><label for="cfrt">${words.replyTo.replace(/\s*\{.*/, '')}</label></td><td><input type="text" name="cfrt" id="cfrt" value="${replyTo}" size="35"></td></tr>
<tr><td></td><td><input type="button" id="bttn_cancel" value="${words.cancel}"> <input type="submit" id="bttn_sub" value="${button}"><input type="button" id="bttn_close" style="display:none" value="OK"></td></tr>`;
  const title = sendAs ? words.editTitle : words.addTitle;
  return withClasses(page, formDocument(page, account, title, carried, rows));
}

/** The primary address has its account's name, or one of its own. */
function accountName(account: GmailAccount, { displayName }: SendAs) {
  const radio = (value: number, checked: boolean) =>
    html`<input type="radio" name="cfgnr" value="${value}"${checked && html` checked`}>`;
  return html`<tr><td class="l"></td><td>${radio(0, true)} ${displayName ?? account.account}<br>${radio(1, false)} <input type="text" name="cfn" maxlength="96" size="35" value="${displayName}"></td></tr>`;
}
