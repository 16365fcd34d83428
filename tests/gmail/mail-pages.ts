import type { GmailAccount, Mail } from './account.ts';
import { type Html, html } from './html.ts';
import type { Page } from './page.ts';

/** The number is that of the unread mails; here every mail is unread. */
export function inboxTitle({ words }: Page, { mails }: GmailAccount): string {
  return mails.length ? `${words.inbox} (${mails.length})` : words.inbox;
}

/** The list of mails; its rows are links to `#inbox/<id>`. */
export function inbox(page: Page, { mails }: GmailAccount): Html {
  const row = ({ id, from, subject, body }: Mail) =>
    html`<tr class="zA zE" id="${page.nextId()}"><td class="yX xY"><span class="bA4"><span email="${from.email}" name="${from.name}" class="zF">${from.name}</span></span></td><td class="xY a4W"><a class="bog" href="#inbox/${id}">${subject}</a><span class="y2"> - ${body[0]}</span></td></tr>`;
  return html`<div class="ae4 UI"><table cellpadding="0" class="F cf zt"><tbody>${mails.map(row)}</tbody></table></div>`;
}

/** One opened mail. */
export function openedMail(page: Page, { from, subject, body, card = 0 }: Mail): Html {
  const { words } = page;
  const paragraphs = (texts: string[]) => texts.map((text) => html`<p>${text}</p>`);
  const notice = card > 0 && html`<div class="nc">${paragraphs(body.slice(0, card))}</div>`;
  return html`<div class="nH if"><h2 class="hP" tabindex="-1">${subject} <span class="hN">${words.inbox}</span></h2><div role="list"><div class="h7" role="listitem"><div class="adn ads" id="${page.nextId()}"><div class="gE iv gt"><span class="qu" role="gridcell"><span email="${from.email}" name="${from.name}" class="gD"><span>${from.name}</span></span> <span class="cfXrwd"><span class="go">&lt;${from.email}&gt;</span></span></span></div><div class="ii gt"><div class="a3s aiL">${notice}${paragraphs(body.slice(card))}</div></div></div></div></div></div>`;
}
