import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answer, answer, pageAnswer, redirect } from './answer.ts';
import { addressToConfirm, confirmHtml } from './confirm-page.ts';
import { editWindow } from './edit-route.ts';
import { appPage, partOf } from './mailbox.ts';
import { originalHtml } from './original-page.ts';
import type { GmailStandIn } from './server.ts';
import { withConfirmed, withDefault } from './state.ts';

export const gmailHost = 'mail.google.com';

/** What Gmail answers: its page, a part of it, the edit window, or a change of the default address. */
export async function respond(gmail: GmailStandIn, request: IncomingMessage): Promise<Answer> {
  const { pathname, searchParams: query } = new URL(request.url ?? '', `https://${gmailHost}`);
  if (pathname === '/' || pathname === '/mail/') return redirect('/mail/u/0/');
  if (pathname === '/favicon.ico') return answer(204);
  const toConfirm = addressToConfirm(pathname);
  if (toConfirm) return confirmPage(gmail, toConfirm, request.method === 'POST');
  const n = Number(/^\/mail\/u\/(\d+)\/$/.exec(pathname)?.[1] ?? Number.NaN);
  const account = gmail.account(n);
  if (!account) return answer(404);

  const { options, login } = gmail;
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : undefined;
  if (query.get('view') === 'om') {
    const mail = account.mails.find(({ id }) => id === query.get('permmsgid'));
    return mail ? pageAnswer(originalHtml(account, mail, options), () => '') : answer(404);
  }
  if (query.get('view') === 'cf') {
    return editWindow(account, query.get('cfa'), form, options, login, (changed) => gmail.setAccount(n, changed));
  }
  if (form) {
    gmail.setAccount(n, withDefault(account, form.get('sendAsEmail') ?? ''));
    return answer(204);
  }
  const part = query.get('part');
  return part ? partOf(account, part, options) : appPage(account, pathname, options);
}

/** Whoever follows the link of the mail need not be signed in to that account. */
function confirmPage(gmail: GmailStandIn, sendAsEmail: string, confirmed: boolean): Answer {
  const isPending = (n: number) => gmail.account(n)?.sendAs.some((one) => one.sendAsEmail === sendAsEmail);
  const n = [0, 1].find(isPending);
  const account = n === undefined ? undefined : gmail.account(n);
  if (n === undefined || !account) return answer(404);
  if (confirmed) gmail.setAccount(n, withConfirmed(account, sendAsEmail));
  return pageAnswer(confirmHtml(account, sendAsEmail, confirmed, gmail.options), () => '');
}
