import fc from 'fast-check';
import type { SendAs } from '../../utils/send-as.ts';
import type { GmailAccount } from '../gmail/account.ts';
import { languages } from '../gmail/words.ts';

const name = fc.oneof(
  fc.constantFrom(
    undefined,
    'Alex Morgan',
    '山田 太郎',
    'سلمى حداد',
    'Morgan & Sons <Office>',
    'sales@example.com',
    'a <b@c.example> d',
    'smtp.office365.com 465 SSL',
    'Not an alias.',
    'TLS',
    '<img src=x onerror=alert(1)>',
    '587',
    'http://example.com:25/',
    'Unverified',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

const domain = fc.constantFrom(
  'example.com',
  'example.jp',
  'mail.example.org',
  'bücher.example',
  '例え.jp',
  'my-shop.co.uk',
);
const local = fc.constantFrom('info', 'first.last', 'a+tag', "o'brien", 'x_1', '587', 'TLS', 'no-reply');
const email = fc.tuple(local, domain).map((parts) => parts.join('@'));

const host = fc.oneof(
  fc.constantFrom(
    'smtp.office365.com',
    'SMTP.Example.COM',
    'mail.example.jp',
    'sv1234.xserver.jp',
    'smtp-relay.brevo.com',
    'smtp.465.example.net',
    'tls.example.com',
    'mail.bücher.example',
    'smtp.例え.jp',
    'smtp.example.com.',
    'ｓｍｔｐ.example.com',
    'http://smtp.example.com',
    '192.0.2.25',
    'smtp.gmаil.com',
  ),
  fc.domain(),
);

const smtpMsa = fc.record({
  host,
  port: fc.constantFrom(25, 465, 587),
  securityMode: fc.constantFrom('ssl' as const, 'starttls' as const, 'starttls' as const, 'none' as const),
});

const other = fc.record({
  sendAsEmail: email,
  displayName: name,
  replyToAddress: fc.option(
    email.map((address) => `r.${address}`),
    { nil: undefined, freq: 3 },
  ),
  treatAsAlias: fc.boolean(),
  verificationStatus: fc.constantFrom('accepted' as const, 'accepted' as const, 'pending' as const),
  smtpMsa: fc.option(smtpMsa, { nil: undefined, freq: 4 }),
});

/** Any account that Gmail could show. */
export const anyAccount: fc.Arbitrary<GmailAccount> = fc
  .record({
    account: fc.constantFrom('alex.morgan@gmail.com', 'me@my-company.example'),
    name,
    language: fc.constantFrom(...languages, 'xx'),
    others: fc.uniqueArray(other, { maxLength: 4, selector: ({ sendAsEmail }) => sendAsEmail.toLowerCase() }),
    standard: fc.nat(4),
    replyFrom: fc.constantFrom('same-address' as const, 'default-address' as const),
  })
  .map(({ account, name, language, others, standard, replyFrom }) => {
    const sendAs: SendAs[] = [{ sendAsEmail: account, displayName: name, isPrimary: true }, ...others];
    return {
      account,
      language,
      replyFrom,
      sendAs: sendAs.map((one, i) => ({ ...one, isDefault: i === standard % sendAs.length })),
      mails: [],
    };
  });
