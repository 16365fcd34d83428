import type { SendAs } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { buttonRow, formDocument, textRow } from './edit-form.ts';
import { html } from './html.ts';
import { fill, newPage, type PageOptions, withClasses } from './page.ts';

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
<tr><td class="l"><label for="focus">${words.emailAddress}</label></td><td>${sendAs ? html`<b>${sendAs.sendAsEmail}</b>` : html`<input type="text" name="cfa" id="focus" size="30">`}</td></tr>
${!own && html`<tr><td class="l"><input type="checkbox" name="cfia" id="cfia"${checked}></td><td><label for="cfia">${words.treatAsAlias}</label> <a href="https://support.google.com/a/answer/1710338" target="_blank">${words.learnMore}</a></td></tr>`}
<tr id="rt_l"${replyTo && html` style="display:none"`}><td></td><td><span id="diff_reply_to" class="lk" role="link" tabindex="0">${words.differentReplyTo}</span> <small>${words.optional}</small></td></tr>
<tr id="rt_f"${!replyTo && html` style="display:none"`}><td class="l"><label for="cfrt">${fill(words.replyTo, {})}</label></td><td><input type="text" name="cfrt" id="cfrt" value="${replyTo}" size="30"></td></tr>
${buttonRow(html`<input type="button" id="bttn_cancel" value="${words.cancel}"> <input type="submit" id="bttn_sub" value="${button}"><input type="button" id="bttn_close" style="display:none" value="OK">`)}`;
  const heading = {
    title: sendAs ? words.editTitle : words.addTitle,
    heading: sendAs ? fill(words.editHeading, { address: sendAs.sendAsEmail }) : words.addHeading,
    small: words.shownOnMail,
  };
  return withClasses(page, formDocument(page, account, heading, carried, rows));
}

/** The primary address has its account's name, or one of its own. */
function accountName(account: GmailAccount, { displayName }: SendAs) {
  const radio = (value: number, checked: boolean) =>
    html`<input type="radio" name="cfgnr" value="${value}"${checked && html` checked`}>`;
  return html`<tr><td class="l"></td><td>${radio(0, true)} ${displayName ?? account.account}<br>${radio(1, false)} <input type="text" name="cfn" maxlength="96" size="30" value="${displayName}"></td></tr>`;
}
