import type { DnsEvidence } from '../dns/evidence';
import { isUnder, normalizeHost } from '../names/host-name';
import { isPlaceholder } from './placeholder';
import { builtIn } from './profiles';
import type { ProviderIndex } from './provider-index';
import type { ProviderProfile } from './schema';

/** How a provider was found, surest first. `answer`: the user said so. */
export type How = 'host' | 'domain' | 'answer' | 'spf' | 'mx' | 'ptr' | 'ns';

export interface Identification {
  profile: ProviderProfile;
  how: How;
  sure: 'sure' | 'probable' | 'weak';
}

export interface Query {
  /** The server typed in Gmail. */
  host?: string | undefined;
  /** The domain of the address. */
  domain?: string | undefined;
  dns?: DnsEvidence | undefined;
}

/**
 * Who provides the mail: by the typed server, then the address's domain, then DNS. Own profiles come first in
 * `indexes`, so they win. A sending service or a filter in front never passes for the mailbox host.
 */
export function identify(query: Query, indexes: readonly ProviderIndex[] = [builtIn]): Identification | undefined {
  const isName = query.host !== undefined && !isPlaceholder(query.host, indexes, query.domain);
  const host = isName ? normalizeHost(query.host ?? '') : undefined;
  const domain = query.domain === undefined ? undefined : normalizeHost(query.domain);
  return (
    (host && first(indexes, (index) => index.outgoing.match(host) ?? index.otherHosts.match(host), 'host', 'sure')) ||
    (domain && first(indexes, (index) => index.domains.match(domain), 'domain', 'sure')) ||
    (query.dns && byDns(query.dns, indexes)) ||
    undefined
  );
}

function first(
  indexes: readonly ProviderIndex[],
  find: (index: ProviderIndex) => ProviderProfile | undefined,
  how: How,
  sure: Identification['sure'],
): Identification | undefined {
  for (const index of indexes) {
    const profile = find(index);
    if (profile) return { profile, how, sure };
  }
  return undefined;
}

/** SPF, MX, confirmed reverse name, name servers. The MX says where mail arrives, so it decides between several in SPF. */
function byDns({ domain }: DnsEvidence, indexes: readonly ProviderIndex[]): Identification | undefined {
  const spf =
    domain.spf.answer === 'yes' && domain.spf.value.records.length === 1
      ? inSpf(domain.spf.value.mechanisms, indexes)
      : [];
  const mx = each(domain.mx, (name) => {
    const found = first(indexes, (index) => index.mx.suffix(name), 'mx', 'probable');
    return found && takes(found.profile, domain.domain) ? found : undefined;
  });
  if (mx && mx.profile.kind !== 'relay') {
    const agrees = spf.some(({ profile }) => profile.id === mx.profile.id);
    return { ...mx, sure: agrees || mx.profile.confidence.dns === 'high' ? 'sure' : 'probable' };
  }
  const mailHosts = distinct(spf);
  const machines = distinct(spf.filter(({ machine }) => machine));
  // Behind a foreign MX, such as a filter, the machine may be no more than the web server.
  const foreign = domain.mx.answer === 'yes' && !domain.mx.value.some((name) => isUnder(name, domain.domain));
  if (machines.length === 1 && machines[0] && (!foreign || mailHosts.length === 1))
    return { profile: machines[0], how: 'spf', sure: foreign ? 'probable' : 'sure' };
  const [named, another] = mailHosts;
  if (named && !another && !named.dns?.spfIsShared) return { profile: named, how: 'spf', sure: 'probable' };
  return (
    each(domain.ptr, (name) => first(indexes, (index) => index.ptr.match(name), 'ptr', 'probable')) ??
    each(domain.ns, (name) => first(indexes, (index) => index.ns.suffix(name), 'ns', 'weak'))
  );
}

/** Can the provider hold this domain's mailboxes? Consumer services hold only their own addresses. */
function takes({ kind, domains = [], dns }: ProviderProfile, domain: string): boolean {
  if (kind !== 'isp' && kind !== 'mailbox') return true;
  return [...domains, ...(dns?.mx ?? [])].some((own) => isUnder(domain, own));
}

/** Mailbox hosts named in SPF. Sending services and forwarders stand there beside the real host. */
function inSpf(mechanisms: readonly string[], indexes: readonly ProviderIndex[]) {
  return mechanisms
    .flatMap((mechanism) => indexes.map((index) => index.spf(mechanism)).find((hit) => hit !== undefined) ?? [])
    .filter(({ profile }) => profile.kind !== 'relay' && profile.kind !== 'forwarder');
}

const distinct = (hits: readonly { profile: ProviderProfile }[]): ProviderProfile[] => [
  ...new Map(hits.map(({ profile }) => [profile.id, profile])).values(),
];

function each(
  lookup: { answer: string; value?: string[] },
  find: (name: string) => Identification | undefined,
): Identification | undefined {
  for (const name of lookup.value ?? []) {
    const hit = find(name);
    if (hit) return hit;
  }
  return undefined;
}
