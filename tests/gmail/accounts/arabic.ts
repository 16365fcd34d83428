import type { GmailAccount } from '../account.ts';

/** A page that runs from right to left, with host names in Latin letters. */
export const arabic: GmailAccount = {
  account: 'salma.haddad@gmail.com',
  language: 'ar',
  replyFrom: 'same-address',
  sendAs: [
    { sendAsEmail: 'salma.haddad@gmail.com', displayName: 'سلمى حداد', isPrimary: true, isDefault: false },
    {
      sendAsEmail: 'info@example.com',
      displayName: 'متجر سلمى',
      isDefault: true,
      treatAsAlias: true,
      verificationStatus: 'accepted',
      smtpMsa: { host: 'smtp.zoho.com', port: 465, securityMode: 'starttls', username: 'info@example.com' },
    },
    {
      sendAsEmail: 'salma@example.org',
      displayName: 'سلمى حداد',
      isDefault: false,
      treatAsAlias: false,
      verificationStatus: 'accepted',
      smtpMsa: { host: 'mail.example.org', port: 587, securityMode: 'starttls' },
    },
  ],
  mails: [
    {
      id: 'FMfcgzOrdinary',
      from: { name: 'ليلى', email: 'layla@example.com' },
      subject: 'موعد الأسبوع القادم',
      body: ['مرحبا سلمى،', 'هل يناسبك يوم الأربعاء؟', 'ليلى'],
    },
  ],
};
