import { expect, test } from 'vitest';
import { exampleDns, yes } from '../../../utils/check/examples';
import { factsOf } from '../../../utils/check/facts';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { LOGIN_ERRORS } from '../../../utils/check/loudness';
import { rules } from '../../../utils/check/rules';
import { page, row } from '../../fixtures/situations';

const given = row('info@shop.example', 'mail.shop.example 465 ssl');
const hostBy = (dns: ReturnType<typeof exampleDns>) =>
  factsOf(given, page([given]), defaultKnowledge('2026-11-24', { dns: { 'info@shop.example': dns } })).domainProfile
    ?.id;

test('whose name servers a domain has does not tell who hosts its mail', () => {
  expect(hostBy(exampleDns({ domain: 'shop.example', ns: yes(['ns1.xserver.jp', 'ns2.xserver.jp']) }))).toBeUndefined();
  const spf = yes({ records: ['v=spf1'], mechanisms: ['a:sv12718.xserver.jp'], own: 1, lookups: 1, complete: true });
  expect(hostBy(exampleDns({ domain: 'shop.example', spf }))).toBe('xserver');
});

test('errors of signing in are those that a wrong login explains', () => {
  expect(LOGIN_ERRORS).toContain('bounce-relay-denied');
  expect(LOGIN_ERRORS.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});
