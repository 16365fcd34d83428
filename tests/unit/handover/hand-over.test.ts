import { describe, expect, it } from 'vitest';
import { appleProfile } from '../../../utils/handover/apple-profile';
import { type HandOver, HandOverError, isForApps } from '../../../utils/handover/hand-over';
import { k9Settings } from '../../../utils/handover/k9-settings';
import { thunderbirdCodes } from '../../../utils/handover/thunderbird-code';
import { accountOf } from './accounts';

const { incoming, outgoing } = accountOf();
const wrong: [string, Partial<HandOver>][] = [
  ['sendAsEmail', { sendAsEmail: '' }],
  ['sendAsEmail', { sendAsEmail: 'jane' }],
  ['sendAsEmail', { sendAsEmail: 'shop.example' }],
  ['sendAsEmail', { sendAsEmail: '@shop.example' }],
  ['sendAsEmail', { sendAsEmail: 'jane@' }],
  ['sendAsEmail', { sendAsEmail: 'jane@shop' }],
  ['sendAsEmail', { sendAsEmail: 'ja\nne@shop.example' }],
  ['sendAsEmail', { sendAsEmail: '店@shop.example' }],
  ['sendAsEmail', { sendAsEmail: 'jane <jane@shop.example>' }],
  ['incoming.protocol', { incoming: { ...incoming, protocol: 'exchange' as never } }],
  ['incoming.host', { incoming: { ...incoming, host: '' } }],
  ['incoming.host', { incoming: { ...incoming, host: 'sv*.xserver.jp' } }],
  ['incoming.host', { incoming: { ...incoming, host: 'mail.{domain}' } }],
  ['incoming.host', { incoming: { ...incoming, host: 'https://shop.example/' } }],
  ['incoming.host', { incoming: { ...incoming, host: undefined as never } }],
  ['incoming.port', { incoming: { ...incoming, port: 0 } }],
  ['incoming.port', { incoming: { ...incoming, port: 65_536 } }],
  ['outgoing.port', { outgoing: { ...outgoing, port: 5.5 } }],
  ['outgoing.port', { outgoing: { ...outgoing, port: '465' as never } }],
  ['outgoing.securityMode', { outgoing: { ...outgoing, securityMode: 'tls' as never } }],
  ['outgoing.host', { outgoing: { ...outgoing, host: 'smtp_1.shop.example' } }],
  ['outgoing.username', { outgoing: { ...outgoing, username: ' ' } }],
  ['outgoing.username', { outgoing: { ...outgoing, username: 'jane\r\nDATA' } }],
];

describe.each([
  ['a code', (account: HandOver) => thunderbirdCodes([accountOf(), account])],
  ['a profile', appleProfile],
  ['a settings file', (account: HandOver) => k9Settings([account])],
] as const)('%s', (_, make) => {
  it('is made of what is right', () => {
    expect(() => make(accountOf())).not.toThrow();
  });

  it('takes a user name with blanks in it, and without those around it', () => {
    const said = make(accountOf({ outgoing: { ...outgoing, username: ' jane  doe ' } }));
    expect(String(said)).toContain('jane  doe');
    expect(String(said)).not.toContain('doe ');
  });

  it.each(wrong)('is not made of a wrong %s, which the error names', (field, change) => {
    expect(() => make(accountOf(change))).toThrow(HandOverError);
    expect(() => make(accountOf(change))).toThrow(`${field}: `);
  });
});

it('knows of the address alone whether apps take it', () => {
  const refused = wrong.flatMap(([field, { sendAsEmail }]) => (field === 'sendAsEmail' ? [sendAsEmail ?? ''] : []));
  expect(refused.filter(isForApps)).toEqual([]);
  expect(['jane@shop.example', 'info@bäckerei.example', 'o.hara+x@shop.example'].every(isForApps)).toBe(true);
});
