import { describe, expect, it } from 'vitest';
import { appleProfile } from '../../../utils/handover/apple-profile';
import { checkedHandOver, type HandOver, HandOverError, isForApps } from '../../../utils/handover/hand-over';
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

it('takes 64 signs before the @ and no more, and each port there is', () => {
  const address = (length: number) => checkedHandOver(accountOf({ sendAsEmail: `${'x'.repeat(length)}@shop.example` }));
  expect(address(64).sendAsEmail).toHaveLength(64 + '@shop.example'.length);
  expect(() => address(65)).toThrow('sendAsEmail: ');
  for (const port of [1, 65_535])
    expect(checkedHandOver(accountOf({ outgoing: { ...outgoing, port } })).outgoing.port).toBe(port);
});

it('has the name on one line, and none where nothing of it is left', () => {
  const name = (displayName: string) => checkedHandOver(accountOf({ displayName })).displayName;
  expect([name(' A\n\tB\u202e '), name(' \u200f\n'), name('')]).toEqual(['A B', undefined, undefined]);
});

it('a code ends also where a name finds no room beside the rest', () => {
  const [code = ''] = thunderbirdCodes([
    accountOf({ displayName: '店'.repeat(50), outgoing: { ...outgoing, username: 'u'.repeat(5000) } }),
  ]);
  expect(JSON.parse(code).at(-1).at(-1).at(-1)[1]).toBe('');
});
