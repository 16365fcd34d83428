import { decodeQR } from 'qr/decode.js';
import {
  AUTHENTICATION_TYPE,
  CONNECTION_SECURITY,
  encodeAccounts,
  INCOMING_PROTOCOL,
} from 'thunderbird-account-qr-code';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import type { HandOver } from '../../../utils/handover/hand-over';
import { thunderbirdCodes } from '../../../utils/handover/thunderbird-code';
import { accountOf, HOSTILE_NAMES } from './accounts';

/** Draws the code in grey, a module of three points a side, and reads it back. */
function scanned(payload: string): string {
  const { data, size } = encode(payload, { border: 4 });
  const side = size * 3;
  const points = new Uint8Array(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++)
    if (data[Math.floor(at / side / 3)]?.[Math.floor((at % side) / 3)]) points.fill(0, at * 4, at * 4 + 3);
  return decodeQR({ width: side, height: side, data: points });
}

const first = (account: HandOver) => JSON.parse(scanned(thunderbirdCodes([account])[0] ?? ''));

describe('what Thunderbird for Android scans', () => {
  it('is what the package for this format writes', () => {
    const written = encodeAccounts([
      {
        incomingProtocol: INCOMING_PROTOCOL.IMAP,
        incomingHostname: 'imap.shop.example',
        incomingPort: 993,
        incomingConnectionSecurity: CONNECTION_SECURITY.Tls,
        incomingAuthenticationType: AUTHENTICATION_TYPE.PasswordCleartext,
        incomingUsername: 'jane@shop.example',
        outgoingHostname: 'smtp.shop.example',
        outgoingPort: 587,
        outgoingConnectionSecurity: CONNECTION_SECURITY.AlwaysStartTls,
        outgoingAuthenticationType: AUTHENTICATION_TYPE.PasswordCleartext,
        outgoingUsername: 'jane',
        identityEmailAddress: 'jane@shop.example',
        identityDisplayName: 'Jane Doe',
      },
    ]);
    expect(thunderbirdCodes([accountOf()])).toEqual([written]);
    expect(scanned(written)).toBe(written);
  });

  it('says POP, no protection and sign-in in its own numbers', () => {
    const { incoming, outgoing } = accountOf();
    const [, , read, [[sent]]] = first(
      accountOf({
        incoming: { ...incoming, protocol: 'pop3', port: 110, securityMode: 'none' },
        outgoing: { ...outgoing, authentication: 'oauth2' },
      }),
    );
    expect(read.slice(0, 5)).toEqual([1, 'imap.shop.example', 110, 0, 1]);
    expect(sent[4]).toBe(6);
  });

  it.each(['outlook.office365.com', 'SMTP.Office365.com', 'imap.gmail.com', 'smtp-mail.outlook.com'])(
    'leads to the sign-in of %s, which takes no password',
    (host) => {
      const { incoming } = accountOf();
      expect(first(accountOf({ incoming: { ...incoming, host } }))[2][4]).toBe(6);
      expect(first(accountOf({ incoming: { ...incoming, host: `${host}.shop.example` } }))[2][4]).toBe(1);
    },
  );

  it('numbers several accounts, one a code', () => {
    const codes = thunderbirdCodes([accountOf(), accountOf({ sendAsEmail: 'b@shop.example' }), accountOf()]);
    expect(codes.map((code) => JSON.parse(code)[1])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(thunderbirdCodes([])).toEqual([]);
  });

  it('writes international names as DNS knows them', () => {
    const { incoming } = accountOf();
    const read = first(
      accountOf({ sendAsEmail: 'info@お店.example', incoming: { ...incoming, host: 'IMAP.Bücher.example.' } }),
    );
    expect(read[2][1]).toBe('imap.xn--bcher-kva.example');
    expect(read[3][0][1][0]).toMatch(/^info@xn--[\w-]+\.example$/);
  });

  it.each(HOSTILE_NAMES)('takes the name %j on one line, in signs of ASCII', (displayName) => {
    const [code = ''] = thunderbirdCodes([accountOf({ displayName })]);
    expect(code).toMatch(/^[ -~]+$/);
    const name = JSON.parse(scanned(code))[3][0][1][1];
    expect(name).not.toMatch(/[\r\n\0]/);
    expect(name.length).toBeGreaterThan(0);
    expect(name.isWellFormed()).toBe(true);
    // No sign is cut in two.
    const signs = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
    if (displayName.startsWith('👩')) expect(new Set(signs)).toEqual(new Set(['👩‍👩‍👧‍👦']));
    if (/^(.)\1+$/u.test(displayName)) expect(name).toBe(displayName);
  });

  it('has an empty name where there is none', () => {
    expect(first(accountOf({ displayName: undefined }))[3][0][1]).toEqual(['jane@shop.example', '']);
    expect(first(accountOf({ displayName: ' \n ' }))[3][0][1]).toEqual(['jane@shop.example', '']);
  });
});
