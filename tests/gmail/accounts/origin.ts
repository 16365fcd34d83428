import type { GmailAccount } from '../account.ts';

/** A domain of one's own, entered as `mail.` in front of the domain: the certificate there names the host's servers. */
export const origin: GmailAccount = {
  account: 'taro.yamada@gmail.com',
  language: 'ja',
  replyFrom: 'same-address',
  sendAs: [
    { sendAsEmail: 'taro.yamada@gmail.com', displayName: '山田 太郎', isPrimary: true, isDefault: true },
    {
      sendAsEmail: 'info@example.jp',
      displayName: '山田商店',
      isDefault: false,
      treatAsAlias: false,
      verificationStatus: 'accepted',
      smtpMsa: { host: 'mail.example.jp', port: 587, securityMode: 'starttls', username: 'info@example.jp' },
    },
  ],
  mails: [
    {
      id: 'FMfcgzBounceTls',
      from: { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' },
      subject: 'Delivery Status Notification (Failure)',
      card: 3,
      body: [
        'メールの配信エラー',
        '[名前] の機能を使用して、別のアドレスまたは別のエイリアスからこのメールを送信しようとしています。[名前] のアカウントの設定に誤りがあるか、設定が最新の状態ではありません。設定を確認して、もう一度送信してみてください。',
        '詳細',
        '応答:',
        "TLS Negotiation failed, the certificate doesn't match the host.",
        '---------- Forwarded message ----------',
        'From: 山田商店 <info@example.jp>',
        'To: hanako@example.com',
        'Subject: お見積りの件',
      ],
    },
    {
      id: 'FMfcgzOrdinary',
      from: { name: '鈴木 花子', email: 'hanako@example.com' },
      subject: '来週の打ち合わせ',
      body: ['山田様', '来週の打ち合わせは水曜日の10時でお願いします。', '鈴木'],
    },
  ],
};
