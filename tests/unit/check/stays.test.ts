import { expect, it } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { planFor } from '../../../utils/plan/plan';

const knowledge = defaultKnowledge('2026-11-24');
const end = knowledge.notices.find(({ id }) => id === 'third-party-send-as')?.from;

const staysAfter = (account: string, sendAsEmail: string, smtpHost?: string) => {
  const smtpMsa = smtpHost ? { host: smtpHost, port: 587, securityMode: 'starttls' as const } : undefined;
  const sendAs = [
    { sendAsEmail: account, isPrimary: true, isDefault: true },
    { sendAsEmail, isPrimary: false, isDefault: false, smtpMsa },
  ];
  const page = { sendAs, account, language: 'en', replyFrom: undefined, unread: [] };
  return check(page, knowledge).addresses.map((address) => address.staysAfter);
};

it.each([
  ['another Gmail address', 'me@gmail.com', 'shop@gmail.com', undefined],
  ['a Workspace alias', 'me@company.example', 'sales@company.example', undefined],
])('%s is said to stay', (_, account, address, host) => {
  expect(staysAfter(account, address, host)).toEqual([undefined, end]);
});

it('says the same of a Workspace alias at another domain as the moving plan', () => {
  const sendAsEmail = 'sales@other.example';
  const page = {
    sendAs: [{ sendAsEmail, isPrimary: false, isDefault: false }],
    account: 'me@company.example',
    language: 'en',
    replyFrom: undefined,
    unread: [],
  };
  const known = defaultKnowledge('2026-11-24', { answers: { [sendAsEmail]: { providerId: 'google' } } });
  const report = check(page, known);
  expect(planFor(report, known).addresses.map(({ fate }) => fate)).toEqual(['stays']);
  expect(report.addresses.map(({ staysAfter }) => staysAfter)).toEqual([end]);
});

it.each([
  ['another provider’s address', 'me@gmail.com', 'me@yahoo.com', 'smtp.mail.yahoo.com'],
  ['a domain of one’s own', 'me@gmail.com', 'info@example.jp', 'sv12718.xserver.jp'],
  [
    'an address that Gmail’s servers send, whose domain may be a Workspace or not',
    'me@gmail.com',
    'info@example.jp',
    undefined,
  ],
])('%s is not', (_, account, address, host) => {
  expect(staysAfter(account, address, host)).toEqual([undefined, undefined]);
});
