import { checkedHandOver, type HandOver, type HandOverServer } from './hand-over';

/**
 * What stands in the codes that Thunderbird for Android scans to set up accounts, without passwords.
 * https://github.com/thunderbird/thunderbird-android/blob/main/feature/migration/qrcode/qr-code-format.md
 */
const FORMAT_VERSION = 1;
const PROTOCOL = { imap: 0, pop3: 1, smtp: 0 };
const SECURITY = { none: 0, starttls: 2, ssl: 3 };
const AUTHENTICATION = { password: 1, oauth2: 6 };

/** More than this many bytes make a code that phones cannot read from a screen. */
const MAX_BYTES = 2000;

/**
 * The payloads, one a code and one code an account; the app asks for all of them. ASCII only, so that no reader has to guess
 * the character set. A name too long for a code is cut. Throws a `HandOverError` where a value cannot be right.
 */
export const thunderbirdCodes = (accounts: readonly HandOver[]): string[] =>
  accounts.map(checkedHandOver).map((account, index) => payload(account, index + 1, accounts.length));

function payload(account: HandOver, sequenceNumber: number, sequenceEnd: number): string {
  const { sendAsEmail, displayName = '', incoming, outgoing } = account;
  const signs = [...new Intl.Segmenter().segment(displayName)].map(({ segment }) => segment);
  const withName = (length: number): string =>
    ascii([
      FORMAT_VERSION,
      [sequenceNumber, sequenceEnd],
      [PROTOCOL[incoming.protocol], ...server(incoming)],
      [
        [
          [PROTOCOL.smtp, ...server(outgoing)],
          [sendAsEmail, signs.slice(0, length).join('').trim()],
        ],
      ],
    ]);
  let length = signs.length;
  while (length > 0 && withName(length).length > MAX_BYTES) length--;
  return withName(length);
}

const server = ({ host, port, securityMode, authentication = 'password', username }: HandOverServer) =>
  [host, port, SECURITY[securityMode], AUTHENTICATION[authentication], username] as const;

/** JSON whose other signs are written as \uXXXX. */
const ascii = (data: unknown): string =>
  JSON.stringify(data).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
