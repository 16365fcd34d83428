import type { GmailAccount } from '../account.ts';

const outside = (sendAsEmail: string, host: string, port: number, securityMode: 'ssl' | 'starttls') => ({
  sendAsEmail,
  displayName: '山田商店 & Söhne',
  isDefault: false,
  treatAsAlias: true,
  verificationStatus: 'accepted' as const,
  smtpMsa: { host, port, securityMode },
});

/** One address of every kind that moves in January 2027, and two that stay. */
export const moving: GmailAccount = {
  account: 'hanako.mori@gmail.com',
  language: 'en',
  replyFrom: 'same-address',
  sendAs: [
    { sendAsEmail: 'hanako.mori@gmail.com', displayName: 'Hanako Mori', isPrimary: true, isDefault: true },
    outside('info@example.jp', 'sv12718.xserver.jp', 465, 'ssl'),
    outside('shop@example.org', 'mori.sakura.ne.jp', 587, 'starttls'),
    outside('hanako@yahoo.co.jp', 'smtp.mail.yahoo.co.jp', 465, 'ssl'),
    outside('mori@gmx.de', 'mail.gmx.net', 465, 'ssl'),
    outside('mori@outlook.com', 'smtp.office365.com', 587, 'starttls'),
    outside('club@example.net', 'smtp.sendgrid.net', 587, 'starttls'),
    outside('desk@example.com', 'mail.example.com', 587, 'starttls'),
    { sendAsEmail: 'mori.second@gmail.com', displayName: 'Hanako', isDefault: false, verificationStatus: 'accepted' },
  ],
  mails: [],
};
