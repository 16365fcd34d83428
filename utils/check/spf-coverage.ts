import type { Lookup } from '../dns/client/ask';
import type { SpfEvidence } from '../dns/evidence';
import { isUnder } from '../names/host-name';
import { isInRange } from '../names/ip-range';
import { matchesPattern } from '../providers/pattern';
import type { ProviderProfile } from '../providers/schema';
import { hostEvidence, mxNames } from './dns-facts';
import type { Known } from './rule';

/** Does an SPF record, with what it includes, let the servers of this provider send? */
export function covers(spf: SpfEvidence, profile: ProviderProfile, facts: Known<'dns'>): boolean {
  const { dns } = facts;
  const published = (profile.dns?.spf ?? []).map(split);
  const isServer = (name: string) =>
    name === facts.host ||
    published.some(([kind, pattern]) => kind === 'a' && matchesPattern(pattern, name)) ||
    profile.smtp?.some(({ host }) => matchesPattern(host, name));
  const receives = (name: string) => profile.dns?.mx?.some((mx) => isUnder(name, mx) || matchesPattern(mx, name));
  const addresses = listOf(hostEvidence(facts)?.address);
  return spf.mechanisms.map(split).some(([kind, value]) => {
    if (kind === 'include' || kind === 'redirect')
      return published.some(([own, target]) => own !== 'a' && target === value);
    if (kind === 'a')
      return value ? isServer(value) : listOf(dns.domain.address).some((one) => addresses.includes(one));
    if (kind === 'mx') return mxNames(dns).some((name) => isServer(name) || receives(name));
    return (kind === 'ip4' || kind === 'ip6') && addresses.some((one) => isInRange(one, value));
  });
}

/** Terms from which nobody can tell whose servers they are. */
export const namesMachines = ({ mechanisms, own }: SpfEvidence): boolean =>
  mechanisms.slice(0, own).some((term) => /^(?:ip4|ip6|exists|ptr)(?:[:/]|$)/.test(term));

/** What customers of this provider put into their SPF record; `undefined` where that is not certain. */
export function termsFor(profile: ProviderProfile | null | undefined, host: string | undefined): string | undefined {
  if (profile?.confidence.dns !== 'high') return undefined;
  const published = profile.dns?.spf ?? [];
  const includes = published.filter((term) => term.startsWith('include:'));
  const isNamed = host && published.some((term) => term.startsWith('a:') && matchesPattern(term.slice(2), host));
  return includes.length === 1 ? [...(isNamed ? [`a:${host}`] : []), ...includes].join(' ') : undefined;
}

/** The record with further terms before its end; `undefined` for one that ends in another way. */
export const withTerms = (record: string, terms: string): string | undefined =>
  /\s[~?+-]?all\s*$/i.test(record) ? record.replace(/\s+(\S+)\s*$/, ` ${terms} $1`) : undefined;

/** `include:a.example` gives `include` and `a.example`, `a` gives `a` and nothing. */
const split = (term: string): [kind: string, value: string] => {
  const [, kind = '', value = ''] = /^(\w+)(?:[:=](.*))?/s.exec(term) ?? [];
  return [kind, value];
};

const listOf = (lookup: Lookup<string[]> | undefined): readonly string[] =>
  lookup?.answer === 'yes' ? lookup.value : [];
