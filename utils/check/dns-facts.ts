import type { DnsEvidence, HostEvidence } from '../dns/evidence';
import type { Facts } from './facts';

/** What DNS said about the typed server; `undefined` when it was not asked, or about another name. */
export const hostEvidence = ({ host, dns }: Facts): HostEvidence | undefined =>
  typeof host === 'string' && dns?.host?.host === host ? dns.host : undefined;

/** Can the user have the domain's records changed? Not those of a provider's own domain. */
export const ownsDomain = ({ domainHow }: Facts): boolean => domainHow !== 'domain';

/** Servers that receive the domain's mail; none for a null MX (RFC 7505). */
export const mxNames = ({ domain }: DnsEvidence): readonly string[] =>
  domain.mx.answer === 'yes' ? domain.mx.value.filter((name) => name !== '.') : [];

/**
 * Is the domain's mail somewhere else than at Google? `undefined`: not known. A filter can stand in front of Google;
 * then SPF still names Google.
 */
export function isOutsideGoogle({ domainAtGoogle, dns }: Facts): boolean | undefined {
  if (domainAtGoogle !== undefined) return !domainAtGoogle;
  const { mx, spf } = dns?.domain ?? {};
  if (!mx || mx.answer === 'unknown' || !spf || spf.answer === 'unknown') return undefined;
  return spf.answer === 'yes' && spf.value.mechanisms.includes('include:_spf.google.com') ? undefined : true;
}
