import type { SendAs, SendAsPage } from '../../utils/send-as.ts';
import type { GmailAccount } from './account.ts';

/**
 * What the settings page of this account shows. A reader may leave a value `undefined` and say why, in a language it
 * does not know for example; it may never find another value.
 */
export function expectedSendAs(account: GmailAccount): SendAs[] {
  return account.sendAs.map(({ smtpMsa, ...sendAs }) => {
    if (!smtpMsa) return sendAs;
    const { host, port, securityMode } = smtpMsa;
    return { ...sendAs, smtpMsa: { host, port, securityMode } };
  });
}

/** How the page answers "When replying to a message"; it is not asked when there is only one address. */
export function expectedReplyFrom(account: GmailAccount): SendAsPage['replyFrom'] {
  return account.sendAs.length > 1 ? account.replyFrom : undefined;
}
