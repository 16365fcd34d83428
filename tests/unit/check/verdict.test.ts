import { describe, expect, it, test } from 'vitest';
import { check } from '../../../utils/check/check';
import { exampleDns, yes } from '../../../utils/check/examples';
import { defaultKnowledge, type Extra } from '../../../utils/check/knowledge';
import type { SendAs } from '../../../utils/send-as';
import { page, row } from '../../fixtures/situations';

const TODAY = '2026-11-24';
const reportOn = (rows: SendAs[], extra: Extra = {}, today = TODAY) =>
  check(page(rows), defaultKnowledge(today, extra));
const told = (one: SendAs, extra?: Extra, today?: string) => {
  const address = reportOn([one], extra, today).addresses[1];
  if (!address) throw new Error('There is no such row.');
  return address;
};

const RIGHT = row('info@example.jp', 'sv12718.xserver.jp:465/ssl');
const OWN_NAME = row('info@example.jp', 'mail.example.jp:587/tls');
const xserver = { answers: { 'info@example.jp': { providerId: 'xserver' } } };

describe('one finding gives status and title', () => {
  it('and a right address is good, whatever is announced', () => {
    const address = told(RIGHT);
    expect(address).toMatchObject({ status: 'ok', lead: undefined, untold: undefined });
    expect(address.ends).toMatchObject({ from: '2027-01-01', ruleId: 'third-party-retirement' });
    expect(address.findings).toMatchObject([{ ruleId: 'third-party-retirement', severity: 'info', isNote: true }]);
    expect(address.findings[0]?.learnMore).toBe('https://support.google.com/mail/answer/22370');
  });

  it('and once the day has come, the announcement is a finding like any other', () => {
    const address = told(RIGHT, {}, '2027-02-01');
    expect(address).toMatchObject({ status: 'warning', ends: { from: '2027-01-01' } });
    expect(address.lead?.ruleId).toBe('third-party-retirement');
  });

  it('and a fault is both, beside what is announced', () => {
    const address = told(OWN_NAME, xserver);
    expect(address.status).toBe('error');
    expect(address.lead?.ruleId).toBe('own-domain-host-on-shared-hosting');
    expect(address.ends).toBeDefined();
  });
});

describe('what cannot be told is a question', () => {
  it.each([
    ['who hosts the domain', OWN_NAME, {}, 'mail-host'],
    [
      'whose server that is, once the host is named',
      row('a@example.jp', 'smtp.x.example:587/tls'),
      'xserver',
      'server',
    ],
    ['whether the certificate carries the name', OWN_NAME, 'plesk-generic', 'certificate'],
  ])('%s', (_, one, providerId, untold) => {
    const answers = typeof providerId === 'string' ? { [one.sendAsEmail]: { providerId } } : {};
    expect(told(one, { answers })).toMatchObject({ status: 'unknown', lead: undefined, untold });
  });

  it('of a row that was not read in full', () => {
    const { smtpMsa: _, ...half } = RIGHT;
    const unread = [{ sendAsEmail: half.sendAsEmail, field: 'smtpMsa' as const, reason: 'not-found' as const }];
    const report = check(page([half], { unread }), defaultKnowledge(TODAY));
    expect(report.addresses[1]).toMatchObject({ status: 'unknown', untold: 'unread' });
  });
});

describe('a host that is known for one address of a domain', () => {
  const shop = row('shop@example.jp', 'mail.example.jp:587/tls');

  it('is a clue for the others while it stands in a row', () => {
    const [, info, other] = reportOn([RIGHT, shop]).addresses;
    expect(info?.sibling).toBeUndefined();
    expect(other).toMatchObject({ untold: 'mail-host', sibling: { sendAsEmail: 'info@example.jp', name: 'Xserver' } });
  });

  it('is none where rows contradict, and none from a server that only sends, or from another domain', () => {
    const lolipop = row('sales@example.jp', 'smtp.lolipop.jp:465/ssl');
    expect(reportOn([RIGHT, lolipop, shop]).addresses[3]?.sibling).toBeUndefined();
    const relay = row('info@example.jp', 'smtp.sendgrid.net:587/tls');
    expect(reportOn([relay, shop]).addresses[2]?.sibling).toBeUndefined();
    const elsewhere = row('info@example.com', 'sv12718.xserver.jp:465/ssl');
    expect(reportOn([elsewhere, shop]).addresses[2]?.sibling).toBeUndefined();
    const answers = { 'shop@example.jp': { providerId: 'lolipop' } };
    expect(reportOn([RIGHT, shop], { answers }).addresses[2]?.sibling).toBeUndefined();
  });

  it('counts for the others once the user has said it', () => {
    const [, , other] = reportOn([OWN_NAME, shop], xserver).addresses;
    expect(other).toMatchObject({ status: 'error', answer: { providerId: 'xserver' }, sibling: undefined });
    expect(other?.provider).toMatchObject({ id: 'xserver', how: 'answer' });
  });

  it('does not count where other answers or rows contradict it', () => {
    const answers = { ...xserver.answers, 'sales@example.jp': { providerId: 'lolipop' } };
    expect(reportOn([OWN_NAME, shop], { answers }).addresses[2]?.answer).toEqual({});
    const lolipop = row('sales@example.jp', 'smtp.lolipop.jp:465/ssl');
    expect(reportOn([OWN_NAME, lolipop, shop], xserver).addresses[3]).toMatchObject({
      answer: {},
      untold: 'mail-host',
    });
  });
});

test('what is certain comes before what is a question', () => {
  const answers = { 'info@example.jp': { readHere: true } };
  const { findings } = told({ ...OWN_NAME, treatAsAlias: false }, { answers });
  expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`).slice(0, 2)).toEqual([
    'warning alias-differs-from-answer',
    'unknown own-domain-host-on-shared-hosting',
  ]);
});

test('who hosts the domain is asked where the answer changes something', () => {
  const asked = (one: SendAs, account?: string) =>
    check(page([one], account ? { account } : {}), defaultKnowledge(TODAY)).addresses[1]?.questions;
  expect(asked(OWN_NAME)).toContain('mail-host');
  expect(asked(row('info@example.jp'))).toContain('mail-host');
  expect(asked(RIGHT)).not.toContain('mail-host');
  expect(asked(row('me@yahoo.com', 'smtp.x.example:587/tls'))).not.toContain('mail-host');
  expect(asked(row('you@gmail.com'))).not.toContain('mail-host');
  expect(asked(row('info@example.jp', 'smtp.gmail.com:587/tls'))).toContain('mail-host');
  // A Workspace account has aliases at its other domains.
  expect(asked(row('info@example.jp'), 'me@example.com')).not.toContain('mail-host');
  expect(told({ ...RIGHT, treatAsAlias: undefined }).questions).toEqual(['read-here']);
});

test('name servers alone do not tell who hosts the mail', () => {
  const dns = (known: Parameters<typeof exampleDns>[0]) => ({ dns: { 'info@example.jp': exampleDns(known) } });
  expect(told(OWN_NAME, dns({ ns: yes(['ns1.xserver.jp']) }))).toMatchObject({
    provider: undefined,
    untold: 'mail-host',
  });
  expect(told(OWN_NAME, dns({ ptr: yes(['sv12718.xserver.jp']) })).provider).toMatchObject({
    id: 'xserver',
    how: 'dns',
  });
});

test('Gmail’s window helps where what it holds is wrong, not where the provider takes no password', () => {
  expect(told(OWN_NAME, xserver).editHelps).toBe(true);
  expect(told(row('me@outlook.com', 'smtp-mail.outlook.com:587/tls')).editHelps).toBe(false);
  expect(told({ ...RIGHT, verificationStatus: 'pending' }).editHelps).toBe(false);
  expect(reportOn([RIGHT]).addresses[0]?.editHelps).toBe(false);
});

test('only a domain of one’s own can be moved elsewhere: a provider’s own is told so', () => {
  const noteOf = (one: SendAs) => told(one).findings.find(({ ruleId }) => ruleId === 'third-party-retirement');
  expect(noteOf(RIGHT)?.variant).toBeUndefined();
  expect(noteOf(row('me@yahoo.co.jp', 'smtp.mail.yahoo.co.jp:465/ssl'))?.variant).toBe('consumer');
});

describe('a protection is to be loosened only at a server whose name is right', () => {
  const blocked = (one: SendAs, extra: Extra = {}) =>
    told(one, {
      ...extra,
      errors: { [one.sendAsEmail]: ['bounce-country-or-address-block', 'bounce-could-not-connect'] },
    }).findings;

  it('and not at another name, a placeholder or an unknown server', () => {
    const placeholder = row('info@example.jp', 'svNNNN.xserver.jp:465/ssl');
    for (const [one, extra] of [
      [OWN_NAME, xserver],
      [placeholder, xserver],
      [OWN_NAME],
      [row('a@b.example', 'x.c.example:587/tls')],
    ] as const) {
      const findings = blocked(one, extra);
      expect(findings.find(({ ruleId }) => ruleId === 'bounce-country-or-address-block')?.variant).toBe('unchecked');
      expect(findings.flatMap(({ params }) => [params.setting, params.filterSetting]).filter(Boolean)).toEqual([]);
    }
  });

  it('where it is the likely cause', () => {
    expect(blocked(RIGHT)[0]).toMatchObject({ ruleId: 'country-filter-likely', variant: 'refused' });
    expect(blocked(RIGHT)[0]?.params.setting).toBeTruthy();
  });
});

test('the summary counts what is to fix, to answer and fine, and what ends', () => {
  const rows = [
    OWN_NAME,
    row('a@example.com', 'smtp.x.example:587/tls'),
    row('b@lolipop-user.jp', 'smtp.lolipop.jp:465/ssl'),
  ];
  const nameless = row('c@yahoo.com', 'smtp.mail.yahoo.com:465/ssl', { displayName: undefined });
  const { summary } = reportOn([...rows, nameless], xserver);
  expect(summary).toEqual({ toFix: 1, questions: 1, fine: 3, ends: { count: 4, of: 5, from: '2027-01-01' } });
  expect(reportOn([]).summary).toEqual({ toFix: 0, questions: 0, fine: 1, ends: undefined });
});
