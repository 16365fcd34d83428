import { describe, expect, it, test } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { rules } from '../../../utils/check/rules';
import { errorSituations } from '../../fixtures/error-situations';
import { page, row } from '../../fixtures/situations';
import { gapsIn, reportOf, shownIn } from './gaps';

describe('an error joins what the page shows', () => {
  it.each(errorSituations)('$name', (situation) => {
    const { status, findings } = reportOf(situation);
    expect(shownIn(situation)).toEqual(situation.findings);
    expect(status).toBe(situation.status);
    if (situation.expected !== undefined) expect(findings[0]?.expected).toBe(situation.expected);
  });
});

test('every rule for an error text is among them', () => {
  const seen = new Set(errorSituations.flatMap(({ findings }) => Object.keys(findings)));
  const ids = rules.map(({ id }) => id).filter((id) => id.startsWith('bounce-') || id.startsWith('workspace-'));
  expect(ids.filter((id) => !seen.has(id))).toEqual([]);
});

test.each(errorSituations)('what is remembered stays among the findings: $name', (situation) => {
  const { findings, errors } = reportOf(situation);
  const ids = findings.map(({ ruleId }) => ruleId);
  expect(errors.filter((id) => !ids.includes(id))).toEqual([]);
  for (const { explainedBy } of findings) if (explainedBy) expect(ids).toContain(explainedBy);
});

test('what happened stands before what is merely so', () => {
  const address = row('me@example.com', 'smtp.gmail.com:587/tls');
  const extra = {
    errors: { 'me@example.com': ['bounce-browser-login-needed'] },
    answers: { 'me@example.com': { providerId: 'xserver' } },
  };
  const findings = check(page([address]), defaultKnowledge('2026-11-24', extra)).addresses[1]?.findings ?? [];
  expect(findings.slice(0, 2).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['bounce-browser-login-needed', 'warning'],
    ['relay-through-smtp-gmail-com', 'warning'],
  ]);
});

test('on a server of one’s own nothing in Gmail’s window cures a refused certificate', () => {
  const helps = (name: string) =>
    errorSituations.flatMap((one) => (one.name === name ? [reportOf(one).editHelps] : []));
  expect(helps('own domain, own server')).toEqual([false]);
  expect(helps('own domain at Xserver')).toEqual([true]);
});

test('the cause comes first, then the errors, the likeliest first', () => {
  const address = row('info@example.com', 'smtp.example.net:25/tls', { replyToAddress: 'other@example.org' });
  const errors = ['bounce-sender-not-owned', 'bounce-login-rejected', 'bounce-server-offers-no-login'];
  const report = (given: string[]) =>
    check(page([address]), defaultKnowledge('2026-11-24', { errors: { 'info@example.com': given } })).addresses[1];
  expect(
    report(errors)
      ?.findings.map(({ ruleId }) => ruleId)
      .slice(0, 3),
  ).toEqual(['port-25', 'bounce-sender-not-owned', 'bounce-login-rejected']);
  expect(
    report(errors.toReversed())
      ?.findings.map(({ ruleId }) => ruleId)
      .slice(0, 3),
  ).toEqual(['port-25', 'bounce-login-rejected', 'bounce-sender-not-owned']);
});

test('an error of one address says nothing about another', () => {
  const rows = [
    row('info@example.com', 'smtp.example.net:587/tls'),
    row('shop@example.com', 'smtp.example.net:587/tls'),
  ];
  const extra = { errors: { 'INFO@example.com': ['bounce-tls-name-mismatch'] }, answers: {} };
  const [, info, shop] = check(page(rows), defaultKnowledge('2026-11-24', extra)).addresses;
  expect(info?.status).toBe('error');
  expect(shop?.findings.map(({ ruleId }) => ruleId)).not.toContain('bounce-tls-name-mismatch');
});

describe('an error of another day', () => {
  const errors = { 'info@example.com': ['bounce-login-rejected'] };
  const statusOf = (server: string, remembered = errors) =>
    check(page([row('info@example.com', server)]), defaultKnowledge('2026-11-24', { errors, remembered })).addresses[1]
      ?.status;

  test('does not paint settings red that the provider documents', () => {
    expect(statusOf('smtp.fastmail.com:465/ssl')).toBe('warning');
  });

  test('does so with others, and when it is told just now', () => {
    expect(statusOf('smtp.fastmail.com:2525/tls')).toBe('error');
    expect(statusOf('smtp.example.net:465/ssl')).toBe('error');
    expect(statusOf('smtp.fastmail.com:465/ssl', { 'info@example.com': [] })).toBe('error');
  });
});

test.each(['en', 'ja'])('the texts in "%s" mention only what is known', (language) => {
  expect(gapsIn(errorSituations, language)).toEqual([]);
});
