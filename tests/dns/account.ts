import type { GmailAccount } from '../gmail/account.ts';
import { setUps } from './set-ups';

/** An account that sends as one address of each set-up. */
export const everySetUp: GmailAccount = {
  account: 'kim.owner@gmail.com',
  language: 'en',
  replyFrom: 'same-address',
  sendAs: [
    { sendAsEmail: 'kim.owner@gmail.com', displayName: 'Kim', isPrimary: true, isDefault: true },
    ...setUps.map(({ id, domain, host }) => ({
      sendAsEmail: `${id}@${domain}`,
      displayName: 'Kim',
      isDefault: false,
      treatAsAlias: true,
      verificationStatus: 'accepted' as const,
      ...(host && { smtpMsa: { host, port: 587, securityMode: 'starttls' as const } }),
    })),
  ],
  mails: [],
};
