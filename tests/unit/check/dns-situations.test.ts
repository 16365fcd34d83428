import { describe, expect, it, test } from 'vitest';
import type { Lookup } from '../../../utils/dns/client/ask';
import type { DnsEvidence, DomainEvidence, HostEvidence } from '../../../utils/dns/evidence';
import { dnsSituations } from '../../fixtures/dns-situations';
import type { Situation } from '../../fixtures/situations';
import { gapsIn, reportOf, shownIn } from './gaps';

const withDns = (situation: Situation, change: (dns: DnsEvidence) => DnsEvidence | undefined): Situation => {
  const dns = Object.entries(situation.extra.dns ?? {}).flatMap(([address, evidence]) => {
    const changed = change(evidence);
    return changed ? [[address, changed]] : [];
  });
  return { ...situation, extra: { ...situation.extra, dns: Object.fromEntries(dns) } };
};

/** The same questions, none of which was answered. */
function unanswered({ domain, host, ...rest }: DnsEvidence): DnsEvidence {
  const not: Lookup<never> = { answer: 'unknown', why: 'timeout' };
  const all = <T extends object>(answers: T): T =>
    Object.fromEntries(Object.keys(answers).map((key) => [key, not])) as T;
  const { domain: name, dkim, ...answers } = domain;
  const { host: typed, ...server } = host ?? { host: '' };
  return {
    domain: { domain: name, dkim: all(dkim), ...(all(answers) as Omit<DomainEvidence, 'domain' | 'dkim'>) },
    host: host && { host: typed, ...(all(server) as Omit<HostEvidence, 'host'>) },
    ...rest,
  };
}

describe('what DNS proves', () => {
  it.each(dnsSituations)('$name', (situation) => {
    const { status, provider, recommended, findings } = reportOf(situation);
    expect(shownIn(situation)).toEqual(situation.findings);
    expect(status).toBe(situation.status);
    expect(provider?.id).toBe(situation.provider);
    expect(recommended?.host).toBe(situation.recommended);
    if (situation.expected !== undefined) expect(findings[0]?.expected).toBe(situation.expected);
  });
});

describe('with a resolver that answers nothing', () => {
  it.each(dnsSituations)('everything the page shows is still there, and nothing more: $name', (situation) => {
    const page = withDns(situation, () => undefined);
    expect(shownIn(withDns(situation, unanswered))).toEqual(shownIn(page));
  });
});

test('evidence about a server that was typed before says nothing about the one typed now', () => {
  const [situation] = dnsSituations.filter(({ findings }) => 'host-does-not-resolve' in findings);
  if (!situation) throw new Error('No such situation.');
  const stale = withDns(situation, (dns) => ({ ...dns, host: dns.host && { ...dns.host, host: 'other.example' } }));
  expect(shownIn(stale)).not.toHaveProperty('host-does-not-resolve');
});

test('the record to enter is told as it must read', () => {
  const values = (name: string) => {
    const situation = dnsSituations.find((one) => one.name.startsWith(name));
    return situation && reportOf(situation).findings[0]?.params;
  };
  expect(values('SPF names the website')).toMatchObject({
    newRecord: 'v=spf1 a:www.shop.example include:_spf.lolipop.jp ~all',
  });
  expect(values('no SPF and no DMARC')).toMatchObject({ newRecord: 'v=spf1 include:_spf.lolipop.jp ~all' });
  expect(values('a broken domain')).toMatchObject({
    count: 2,
    newRecord: 'v=spf1 include:_spf.google.com include:spf.servfail.example ~all',
  });
});

test.each(['en', 'ja'])('the texts in "%s" mention only what is known', (language) => {
  expect(gapsIn(dnsSituations, language)).toEqual([]);
});
