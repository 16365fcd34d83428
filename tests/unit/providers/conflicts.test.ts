import { describe, expect, it, test } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { conflictsOf, mayBeImported } from '../../../utils/providers/conflicts';
import { builtIn } from '../../../utils/providers/profiles';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { page, row } from '../../fixtures/situations';

const profile = (change: Partial<ProviderProfile>): ProviderProfile => ({
  id: 'other-host',
  name: 'Other host',
  kind: 'mailbox-host',
  sources: ['https://example.com/help'],
  checked: '2026-11-24',
  confidence: { smtp: 'high', dns: 'high' },
  ...change,
});
const server = (host: string) => ({ host, port: 465, securityMode: 'ssl', recommended: true }) as const;

describe('what a profile claims of a built-in one', () => {
  it.each<[string, Partial<ProviderProfile>, string[]]>([
    ['its id', { id: 'xserver' }, ['id xserver']],
    ['its domain', { domains: ['yahoo.co.jp'] }, ['domain yahoo.co.jp']],
    ['its domain, by a pattern', { domains: ['yahoo.*.jp'] }, ['domain yahoo.*.jp']],
    ['its server', { smtp: [server('smtp.mail.yahoo.co.jp')] }, ['server smtp.mail.yahoo.co.jp']],
    ['one of its servers', { smtp: [server('sv12718.xserver.jp')] }, ['server sv12718.xserver.jp']],
    ['its servers, by a pattern of its own', { smtp: [server('s*.xserver.jp')] }, ['server s*.xserver.jp']],
    ['that its server is wrong', { wrongHosts: ['smtp.mail.yahoo.co.jp'] }, ['wrong smtp.mail.yahoo.co.jp']],
    ['that its server only receives', { incomingHosts: ['*.mail.yahoo.co.jp'] }, ['wrong *.mail.yahoo.co.jp']],
    ['that its server is gone', { retiredHosts: [{ host: 'smtp.gmail.com' }] }, ['wrong smtp.gmail.com']],
    ['nothing', { domains: ['example.jp'], smtp: [server('mail.example.jp')] }, []],
    ['nothing, by the customer’s own domain', { smtp: [server('mail.{domain}')] }, []],
  ])('%s', (_, change, expected) => {
    const conflicts = conflictsOf(profile(change));
    expect(conflicts.map(({ kind, name }) => `${kind} ${name}`)).toEqual(expected);
    expect(conflicts.every(({ owner }) => owner !== '')).toBe(true);
    expect(mayBeImported(profile(change))).toBe(expected.every((one) => one.startsWith('server')));
  });
});

test('every built-in profile is in conflict with itself', () => {
  const silent = builtIn.profiles.filter((one) => conflictsOf(one).every(({ kind }) => kind !== 'id'));
  expect(silent).toEqual([]);
});

test('an imported profile changes nothing about the addresses and servers of a built-in one', () => {
  const rows = [
    row('shop@yahoo.co.jp', 'smtp.mail.yahoo.co.jp 465 ssl'),
    row('info@shop.example', 'sv12718.xserver.jp 465 ssl'),
  ];
  const attack = profile({
    id: 'yahoo-japan',
    domains: ['yahoo.co.jp'],
    smtp: [
      { host: 'smtp.mail.yahoo.co.jp', port: 2525, securityMode: 'ssl' },
      { host: 'sv*.xserver.jp', port: 2525, securityMode: 'ssl' },
      server('smtp.evil.example'),
    ],
    wrongHosts: ['smtp.mail.yahoo.co.jp'],
  });
  const told = (extra = {}) => check(page(rows), defaultKnowledge('2026-11-24', extra)).addresses;
  expect(told({ imported: [attack] })).toEqual(told());
});

test('whose word a recommended server is stands beside it', () => {
  const rows = [row('info@company.example', 'mail.company.example 587 starttls')];
  const own = profile({ domains: ['company.example'], smtp: [server('mx.company.example')] });
  const originWith = (extra: object) =>
    check(page(rows), defaultKnowledge('2026-11-24', extra)).addresses[1]?.recommended?.origin;
  expect(originWith({ profiles: [{ ...own, origin: 'own' }] })).toBe('own');
  expect(originWith({ imported: [{ ...own, origin: 'imported' }] })).toBe('imported');
});
