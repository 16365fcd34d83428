import type { GmailAccount } from '../account.ts';

/** One row of every kind. */
export const mixed: GmailAccount = {
  account: 'alex.morgan@gmail.com',
  language: 'en',
  replyFrom: 'default-address',
  sendAs: [
    { sendAsEmail: 'alex.morgan@gmail.com', displayName: 'Alex Morgan', isPrimary: true, isDefault: false },
    {
      sendAsEmail: 'alex.morgan+shop@gmail.com',
      displayName: 'Alex, the shop',
      isDefault: false,
      treatAsAlias: true,
      verificationStatus: 'accepted',
    },
    {
      sendAsEmail: 'alex@example.com',
      displayName: 'Alex Morgan',
      isDefault: true,
      treatAsAlias: true,
      verificationStatus: 'accepted',
      smtpMsa: { host: 'smtp.fastmail.com', port: 587, securityMode: 'starttls', username: 'alex@example.com' },
    },
    {
      sendAsEmail: 'office@example.org',
      displayName: 'Morgan & Sons <Office>',
      isDefault: false,
      treatAsAlias: false,
      verificationStatus: 'accepted',
      replyToAddress: 'desk@example.net',
      smtpMsa: { host: 'smtp.example.org', port: 465, securityMode: 'ssl', username: 'office' },
    },
    {
      sendAsEmail: 'alex@printers.example',
      displayName: 'Alex Morgan',
      isDefault: false,
      treatAsAlias: true,
      verificationStatus: 'accepted',
      smtpMsa: { host: 'mail.printers.example', port: 25, securityMode: 'none' },
    },
    {
      sendAsEmail: 'new@example.net',
      displayName: 'Alex Morgan',
      isDefault: false,
      treatAsAlias: true,
      verificationStatus: 'pending',
      smtpMsa: { host: 'smtp.example.net', port: 587, securityMode: 'starttls' },
    },
    {
      sendAsEmail: 'morgan.second@gmail.com',
      displayName: 'Alex (second)',
      isDefault: false,
      treatAsAlias: true,
      verificationStatus: 'accepted',
    },
  ],
  mails: [
    {
      id: 'FMfcgzBounceLogin',
      from: { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' },
      subject: 'Delivery Status Notification (Failure)',
      body: [
        '** Message not delivered **',
        "You're sending this from a different address or alias using the 'Send mail as' feature. The settings for your 'Send mail as' account are misconfigured or out of date. Check those settings and try resending.",
        'Learn more here: https://support.google.com/mail/?p=CustomFromDenied',
        'The response was:',
        'Unspecified Error (SENT_SECOND_EHLO): Smtp server does not advertise AUTH capability',
        '---------- Forwarded message ----------',
        'From: Alex Morgan <alex@printers.example>',
        'To: customer@example.com',
        'Subject: Your order',
      ],
    },
    {
      id: 'FMfcgzBounceOther',
      from: { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' },
      subject: 'Delivery Status Notification (Failure)',
      body: [
        'Address not found',
        "Your message wasn't delivered to nobody@example.com because the address couldn't be found, or is unable to receive mail.",
        'The response was:',
        '550 5.1.1 The email account that you tried to reach does not exist.',
      ],
    },
    {
      id: 'FMfcgzOrdinary',
      from: { name: 'Kim Customer', email: 'customer@example.com' },
      subject: 'Opening hours',
      body: ['Hello,', 'are you open on Saturday?', 'Kim'],
    },
  ],
};
