import type { SendAs } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { windowDocument } from './edit-form.ts';
import { type Html, html } from './html.ts';
import { fill, newPage, type Page, type PageOptions, withClasses } from './page.ts';

/** What follows when an address was added: its owner has to answer a mail. */
export function sentHtml(account: GmailAccount, { sendAsEmail }: SendAs, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const address = html`<b>${sendAsEmail}</b>`;
  const byLink = options.confirmWith !== 'code';
  const resend = html`[<span class="lk" role="link" tabindex="0">${words.resend}</span>]`;
  const content = html`<div id="ipanel" class="s" data-added><p>${words.serverFound}</p><p>${fill(byLink ? words.linkSent : words.codeSent, { address })} ${resend}<br>${byLink ? words.clickLink : words.doOne}</p>${!byLink && codeField(page)}<p class="c"><a href="#" id="bttn_close">${words.closeWindow}</a></p></div>`;
  const heading = { title: words.addTitle, heading: words.confirmHeading };
  return withClasses(page, windowDocument(page, account, heading, content));
}

/** Until 2024. The name of the field is made up. */
function codeField({ words }: Page): Html {
  return html`<table class="o"><tbody><tr><td>${words.clickTheLink}</td><td align="center">|<br><b>${words.or}</b><br>|</td><td>${words.enterCode}<br><input type="text" name="cfcode" size="12"> <input type="button" value="${words.verifyCode}"></td></tr></tbody></table>`;
}

/** Shown for a moment after saving; the page's script closes the window. */
export function savedHtml(account: GmailAccount, options: PageOptions = {}): string {
  const page = newPage(account.language, options);
  const { words } = page;
  const heading = { title: words.editTitle, heading: '' };
  return withClasses(page, windowDocument(page, account, heading, html`<p data-saved>${words.done}</p>`));
}
