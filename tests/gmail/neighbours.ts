import type { GmailAccount } from './account.ts';
import { type Html, html } from './html.ts';
import { fill, link, type Page } from './page.ts';

/** Settings beside "Send mail as". Where they are used they have tables like its own, with addresses and links. */

export function importMail(page: Page): Html {
  const { words } = page;
  const add = link(page, words.importLink);
  if (page.options.neighbours !== 'used') return html`${words.importText}<div class="rc">${add}</div>`;
  return html`<table cellpadding="0" class="cf qv aXH"><tbody><tr><td class="CY">old.box@example.net</td><td class="qy CY"></td><td class="qy CY"></td><td class="qw CY">${link(page, words.delete)}</td></tr>${lastRow(add)}</tbody></table>`;
}

/** Four cells, an address and an "edit info" link, as in the address table. In 2026 nothing can be added any more. */
export function checkMail(page: Page): Html | false {
  const { words, options } = page;
  const used =
    options.neighbours === 'used' &&
    html`<tr><td class="CY">fetched.box@example.net<br><span class="rP">${link(page, words.checkMailNow)}</span></td><td class="qy CY"></td><td class="qy CY">${link(page, words.editInfo)}</td><td class="qw CY">${link(page, words.delete)}</td></tr>`;
  const add = options.look === '2021' && lastRow(link(page, words.addMailAccount));
  return (used || add) && html`<table cellpadding="0" class="cf qv"><tbody>${used}${add}</tbody></table>`;
}

export function grantAccess(page: Page, { account }: GmailAccount): Html {
  const { words, options } = page;
  const used =
    options.neighbours === 'used' &&
    html`<tr><td class="CY"><div class="rc">helper@gmail.com</div></td><td class="qy CY"></td><td class="qw CY">${link(page, words.delete)}</td></tr>`;
  const radios = (name: string, ...texts: (Html | string)[]) =>
    html`<table class="cf C6s"><tbody>${texts.map((text, value) => radio(page, name, value, text))}</tbody></table>`;
  const sender = html`<div class="rc">${words.senderInfo}</div>${radios('sender_attribution_setting', words.showBoth, fill(words.showOnly, { address: account }))}`;
  return html`<table cellpadding="0" class="cf qv"><tbody>${used}${lastRow(link(page, words.addAnotherAccount))}</tbody></table><div class="rc gm">${options.look !== '2021' && words.markAsRead}</div>${radios('bx_amard', words.markRead, words.leaveUnread)}${options.look !== '2021' && sender}`;
}

function radio(page: Page, name: string, value: number, text: Html | string): Html {
  const id = page.nextId();
  return html`<tr><td class="C6"><input type="radio" id="${id}" name="${name}" value="${value}"${value === 0 && html` checked`}></td><td class="C6 rc"><label for="${id}">${text}</label></td></tr>`;
}

function lastRow(add: Html): Html {
  return html`<tr><td class="rc CY" colspan="4">${add}</td></tr>`;
}
