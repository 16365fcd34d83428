import { readFileSync } from 'node:fs';
import type { SmtpMsa } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';
import { type Answer, answer, pageAnswer } from './answer.ts';
import { savedHtml, sentHtml } from './edit-confirm.ts';
import { smtpStepHtml } from './edit-smtp.ts';
import { nameStepHtml } from './edit-window.ts';
import { html } from './html.ts';
import type { PageOptions } from './page.ts';
import { type Form, fromForm, smtpFromForm, withSendAs } from './state.ts';

const script = readFileSync(new URL('./client/edit.js', import.meta.url), 'utf8');

/** Stands for the login that Gmail tries before it saves: the text of its error, or nothing when it went well. */
export type Login = (smtp: SmtpMsa & { password: string }) => string | undefined;

/** The edit window: a page for GET, the next step for POST; `save` receives the changed account. */
export function editWindow(
  account: GmailAccount,
  sendAsEmail: string | null,
  form: Form | undefined,
  options: PageOptions,
  login: Login,
  save: (account: GmailAccount) => void,
): Answer {
  const before = account.sendAs.find((sendAs) => sendAs.sendAsEmail === sendAsEmail);
  if (sendAsEmail !== null && !before) return answer(404);
  if (!form) return page(nameStepHtml(account, before, options));

  const sendAs = fromForm(form, before);
  const step = {
    carried: carriedBy(form),
    domain: sendAs.sendAsEmail.split('@')[1],
    before: before?.smtpMsa,
    adding: !before,
  };
  // An address of Google's own needs no server, and an entry that never had one keeps doing without.
  const smtp = before ? before.smtpMsa : guessedSmtp(sendAs.sendAsEmail);
  if (form.get('cfrp') === '1' && smtp) {
    return page(smtpStepHtml(account, { ...step, smtp }, options));
  }
  if (form.get('cfrp') === '3') {
    const entered = smtpFromForm(form);
    const error = login({ ...entered, password: form.get('cfsw') ?? '' });
    if (error) return page(smtpStepHtml(account, { ...step, smtp: entered, error }, options));
  }
  save(withSendAs(account, sendAs));
  return page(before ? savedHtml(account, options) : sentHtml(account, sendAs, options));
}

function page(document: string): Answer {
  return pageAnswer(
    document,
    (nonce) => html`<script type="module" nonce="${nonce}">${{ html: script }}</script>`.html,
  );
}

/** Gmail fills in the domain's receiving server and the part before the @; both are often wrong. */
function guessedSmtp(sendAsEmail: string): SmtpMsa | undefined {
  const [username = '', domain = ''] = sendAsEmail.split('@');
  if (domain === 'gmail.com') return undefined;
  return { host: `mx.${domain}`, port: 587, securityMode: 'starttls', username };
}

function carriedBy(form: Form): Record<string, string> {
  return Object.fromEntries([...form].filter(([name]) => ['cfn', 'cfa', 'cfia', 'cfrt'].includes(name)));
}
