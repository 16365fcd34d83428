import { describe, expect, it } from 'vitest';
import { exampleDns, exampleSpf, yes } from '../../../utils/check/examples';
import type { Known } from '../../../utils/check/rule';
import { covers, namesMachines, termsFor, withTerms } from '../../../utils/check/spf-coverage';
import type { DomainEvidence, HostEvidence, SpfEvidence } from '../../../utils/dns/evidence';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { exampleFacts } from './example-facts';

const profile = {
  smtp: [{ host: 'smtp*.host.example', port: 465, securityMode: 'ssl', recommended: true }],
  dns: { mx: ['mx.host.example'], spf: ['include:_spf.host.example', 'a:www*.host.example'] },
  confidence: { dns: 'high' },
} as unknown as ProviderProfile;

const spf = (record: string) => (exampleSpf(record) as { value: SpfEvidence }).value;

function isCovered(record: string, domain: Partial<DomainEvidence> = {}, server?: Partial<HostEvidence>) {
  const host = 'mail.shop.example';
  const facts = exampleFacts({ host, dns: exampleDns(domain, server && { host, ...server }) });
  return covers(spf(record), profile, facts as Known<'dns'>);
}

describe('an SPF record lets a provider send', () => {
  const own = { address: yes(['192.0.2.7', '2001:db8::7']) };

  it.each<[string, string, Parameters<typeof isCovered>[1]?, Parameters<typeof isCovered>[2]?]>([
    ['what the provider publishes', 'v=spf1 include:_spf.host.example ~all'],
    ['the same as a redirect', 'v=spf1 redirect=_spf.host.example'],
    ['a machine of the kind that it publishes', 'v=spf1 a:www7.host.example -all'],
    ['a server of its', 'v=spf1 a:smtp2.host.example -all'],
    ['the typed server', 'v=spf1 a:mail.shop.example -all'],
    ['the servers that receive, of which one is its', 'v=spf1 mx -all', { mx: yes(['a.example', 'mx.host.example']) }],
    ['the same below its name', 'v=spf1 mx -all', { mx: yes(['in1.mx.host.example']) }],
    ['the servers that receive, one of which sends', 'v=spf1 mx -all', { mx: yes(['smtp1.host.example']) }],
    ['the machine of the domain, which is the server', 'v=spf1 a -all', { address: yes(['192.0.2.7']) }, own],
    ['its address', 'v=spf1 ip4:192.0.2.0/24 -all', {}, own],
    ['its IPv6 address', 'v=spf1 ip6:2001:db8::/32 -all', {}, own],
  ])('by %s', (_, ...given) => {
    expect(isCovered(...given)).toBe(true);
  });

  it.each<[string, string, Parameters<typeof isCovered>[1]?, Parameters<typeof isCovered>[2]?]>([
    ['what another one publishes', 'v=spf1 include:_spf.other.example ~all'],
    ['an include named like its machine', 'v=spf1 include:www*.host.example ~all'],
    ['machines of others', 'v=spf1 a:smtp1.other.example a:www7.other.example -all'],
    ['servers of others that receive', 'v=spf1 mx -all', { mx: yes(['mx.other.example']) }],
    ['servers that receive, which are not known', 'v=spf1 mx -all'],
    ['its own servers that receive, which the record does not name', 'v=spf1 -all', { mx: yes(['mx.host.example']) }],
    ['the machine of the domain, which is another', 'v=spf1 a -all', { address: yes(['192.0.2.8']) }, own],
    ['addresses of others', 'v=spf1 ip4:198.51.100.0/24 ip6:2001:db9::/32 -all', {}, own],
    ['addresses, while that of the server is not known', 'v=spf1 ip4:192.0.2.0/24 -all'],
    ['addresses in a term that is none', 'v=spf1 exists:192.0.2.0/24 -all', {}, own],
    ['nothing', 'v=spf1 -all'],
  ])('not by %s', (_, ...given) => {
    expect(isCovered(...given)).toBe(false);
  });
});

it('a record names machines where its own terms do, not those that it includes', () => {
  const names = (record: string) => namesMachines(spf(record));
  expect(
    ['ip4:192.0.2.1', 'ip6:2001:db8::1', 'exists:%{i}.a.example', 'ptr'].map((one) => names(`v=spf1 ${one}`)),
  ).toEqual([true, true, true, true]);
  expect(names('v=spf1 a mx include:ip4.example ptrs -all')).toBe(false);
  expect(namesMachines({ ...spf('v=spf1 include:a.example ip4:192.0.2.1'), own: 1 })).toBe(false);
});

describe('what to put into the record', () => {
  const terms = (host: string | undefined, change: object = {}) => termsFor({ ...profile, ...change }, host);

  it('is the provider’s one include, with the machine where the provider names it', () => {
    expect(terms('smtp1.host.example')).toBe('include:_spf.host.example');
    expect(terms('www7.host.example')).toBe('a:www7.host.example include:_spf.host.example');
    expect(terms(undefined)).toBe('include:_spf.host.example');
  });

  it('is not told where it is not certain', () => {
    expect(terms('www7.host.example', { confidence: { dns: 'medium' } })).toBeUndefined();
    expect(terms('www7.host.example', { dns: { spf: ['include:a.example', 'include:b.example'] } })).toBeUndefined();
    expect(terms('www7.host.example', { dns: { spf: ['a:www*.host.example'] } })).toBeUndefined();
    expect(terms('www7.host.example', { dns: undefined })).toBeUndefined();
    expect(termsFor(undefined, 'www7.host.example')).toBeUndefined();
  });

  it.each([
    ['v=spf1 mx ~all', 'v=spf1 mx include:x ~all'],
    ['v=spf1   mx  -ALL ', 'v=spf1   mx include:x -ALL'],
    ['v=spf1 all', 'v=spf1 include:x all'],
    // What stands behind "redirect" would have no effect, and what stands behind "all" neither.
    ['v=spf1 mx redirect=_spf.example.com', undefined],
    ['v=spf1 -all exp=why.example.com', undefined],
    ['v=spf1 include:small', undefined],
    ['v=spf1', undefined],
  ])('goes before the end of %s', (record, whole) => {
    expect(withTerms(record, 'include:x')).toBe(whole);
  });
});
