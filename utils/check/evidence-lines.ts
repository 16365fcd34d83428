import type { Lookup } from '../dns/client/ask';
import type { DnsEvidence } from '../dns/evidence';
import { matchesPattern } from '../providers/pattern';
import type { EvidenceLine } from '../report';
import { mxNames } from './dns-facts';
import type { Facts } from './facts';

/** What DNS said about the address, the most telling first. `undefined`: it was not asked. */
export function evidenceLines(facts: Facts): EvidenceLine[] | undefined {
  const { dns, domain } = facts;
  if (!dns) return undefined;
  const { mx, spf, ptr, dmarc } = dns.domain;
  const lines: EvidenceLine[] = [...spfLines(facts, dns)];
  const servers = mxNames(dns);
  if (servers.length > 0) lines.push({ key: 'mx', params: { domain, names: servers.slice(0, 2) } });
  if (mx.answer === 'yes' && servers.length === 0) lines.push({ key: 'null-mx', params: { domain } });
  if (mx.answer === 'no') lines.push({ key: 'no-mx', params: { domain } });
  if (ptr.answer === 'yes') lines.push({ key: 'ptr', params: { domain, names: ptr.value.slice(0, 2) } });
  if (dmarc.answer === 'yes' && dmarc.value.policy) {
    lines.push({ key: 'dmarc', params: { domain, policy: dmarc.value.policy } });
  }
  const untold = Object.entries({ MX: mx, SPF: spf, DMARC: dmarc }).filter(([, lookup]) => couldNotTell(lookup));
  if (untold.length > 0) {
    lines.push({ key: 'could-not-tell', params: { domain, records: untold.map(([record]) => record) } });
  }
  return lines;
}

const couldNotTell = (lookup: Lookup<unknown>): boolean => lookup.answer === 'unknown' && lookup.why !== 'not-asked';

/** The mechanism that names the provider's machine, else the one that names the provider. */
function spfLines({ domainProfile, domain }: Facts, dns: DnsEvidence): EvidenceLine[] {
  const { spf } = dns.domain;
  if (spf.answer !== 'yes' || !domainProfile) return [];
  const named = spf.value.mechanisms.flatMap((mechanism) => /^a:(.+)$/.exec(mechanism)?.[1] ?? []);
  const machine = named.find((host) => domainProfile.smtp?.some((server) => matchesPattern(server.host, host)));
  if (machine) return [{ key: 'spf-names', params: { domain, host: machine } }];
  const mechanism = spf.value.mechanisms.find((one) => domainProfile.dns?.spf?.includes(one));
  return mechanism ? [{ key: 'spf-includes', params: { domain, mechanism } }] : [];
}
