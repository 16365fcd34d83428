import type { SendAs, SmtpMsa } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';

/** The fields of the edit window as the browser sends them. */
export type Form = URLSearchParams;

/** What the form says about an address; `before` as it was, undefined for a new one. */
export function fromForm(form: Form, before: SendAs | undefined): SendAs {
  const sendAsEmail = before?.sendAsEmail ?? form.get('cfa') ?? '';
  const sendAs: SendAs = {
    isDefault: false,
    verificationStatus: 'pending',
    ...before,
    sendAsEmail,
    displayName: form.get('cfn') ?? '',
    replyToAddress: form.get('cfrt') || undefined,
  };
  if (!before?.isPrimary) sendAs.treatAsAlias = form.has('cfia');
  if (form.get('cfrp') === '3') sendAs.smtpMsa = smtpFromForm(form);
  return sendAs;
}

/** Only the radio group of the chosen port counts: 2 is TLS, 1 is SSL, 0 is neither. */
export function smtpFromForm(form: Form): SmtpMsa {
  const port = Number(form.get('cfsp'));
  const mode = form.get(`sm${port}`);
  return {
    host: form.get('cfss')?.trim() ?? '',
    port,
    securityMode: mode === '2' ? 'starttls' : mode === '1' ? 'ssl' : 'none',
    username: form.get('cfsl')?.trim() ?? '',
  };
}

/** The account with this address changed or added. */
export function withSendAs(account: GmailAccount, sendAs: SendAs): GmailAccount {
  const known = account.sendAs.some(({ sendAsEmail }) => sendAsEmail === sendAs.sendAsEmail);
  const changed = account.sendAs.map((old) => (old.sendAsEmail === sendAs.sendAsEmail ? sendAs : old));
  return { ...account, sendAs: known ? changed : [...changed, sendAs] };
}

/** The account with this address as its default. */
export function withDefault(account: GmailAccount, sendAsEmail: string): GmailAccount {
  return { ...account, sendAs: account.sendAs.map((old) => ({ ...old, isDefault: old.sendAsEmail === sendAsEmail })) };
}

/** The account with this address confirmed. */
export function withConfirmed(account: GmailAccount, sendAsEmail: string): GmailAccount {
  const confirm = (old: SendAs): SendAs =>
    old.sendAsEmail === sendAsEmail ? { ...old, verificationStatus: 'accepted' } : old;
  return { ...account, sendAs: account.sendAs.map(confirm) };
}
