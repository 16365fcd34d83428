import type { SendAs } from '../../utils/send-as.ts';
import type { GmailAccount } from '../gmail/account.ts';

const ACCOUNT = 'taro.yamada@gmail.com';
const ELEMENTS_A_MAIL = 7;

/** An account whose inbox has about so many elements, and so many addresses besides its own. */
export function accountOf(elements: number, addresses: number): GmailAccount {
  return {
    account: ACCOUNT,
    language: 'en',
    replyFrom: 'same-address',
    mails: Array.from({ length: Math.round(elements / ELEMENTS_A_MAIL) }, (_, n) => ({
      id: `FMfcgzQ${String(n).padStart(8, 'x')}`,
      from: { name: `Sender ${n}`, email: `sender${n}@example.com` },
      subject: `Message number ${n}`,
      body: ['What stands in the first line of it, cut off at some point.'],
    })),
    sendAs: [
      {
        sendAsEmail: ACCOUNT,
        displayName: 'Taro Yamada',
        isPrimary: true,
        isDefault: true,
        verificationStatus: 'accepted',
      },
      ...Array.from({ length: addresses }, (_, n) => KINDS[n % KINDS.length]?.(n) as SendAs),
    ],
  };
}

/** Right, wrong, not known and unverified ones in turn. */
const KINDS: ((n: number) => SendAs)[] = [
  (n) => address(`info${n}@shop${n}.jp`, `sv${n}.xserver.jp`, 465, 'ssl'),
  (n) => address(`info${n}@shop${n}.jp`, `mail.shop${n}.jp`, 587, 'starttls'),
  (n) => address(`box${n}@outlook.com`, 'smtp.office365.com', 587, 'starttls'),
  (n) => address(`me${n}@company${n}.com`, 'smtp.gmail.com', 465, 'starttls'),
  (n) => ({ ...address(`desk${n}@gmx.net`, 'mail.gmx.net', 465, 'ssl'), treatAsAlias: false }),
  (n) => ({
    ...address(`post${n}@verein${n}.de`, `smtp.unknown-host${n}.net`, 25, 'none'),
    verificationStatus: 'pending',
  }),
];

const address = (
  sendAsEmail: string,
  host: string,
  port: number,
  securityMode: 'ssl' | 'starttls' | 'none',
): SendAs => ({
  sendAsEmail,
  displayName: 'Taro Yamada',
  isPrimary: false,
  isDefault: false,
  treatAsAlias: true,
  verificationStatus: 'accepted',
  smtpMsa: { host, port, securityMode },
});
