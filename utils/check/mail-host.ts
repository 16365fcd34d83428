import type { DnsEvidence } from '../dns/evidence';
import { GMAIL_DOMAINS } from '../names/gmail-domains';
import { identify } from '../providers/identify';
import type { ProviderProfile } from '../providers/schema';
import type { Knowledge } from './knowledge';

/** Who hosts the mail of a domain, by the domain itself, the user's answer or DNS. */
export function identifyDomain(
  domain: string,
  providerId: string | undefined,
  dns: DnsEvidence | undefined,
  { indexes }: Knowledge,
) {
  const own = identify({ domain }, indexes)?.profile;
  if (own) return { profile: own, how: 'domain' as const };
  const answered =
    providerId && indexes.map(({ byId }) => byId.get(providerId)).find((profile) => profile !== undefined);
  if (answered) return { profile: answered, how: 'answer' as const };
  const found = identify({ dns }, indexes);
  return found && found.sure !== 'weak' ? { profile: found.profile, how: 'dns' as const } : undefined;
}

/** Does Google host the mail of a domain? `undefined`: not known. */
export function isAtGoogle(
  domain: string,
  accountDomain: string | undefined,
  profile: ProviderProfile | undefined,
  { organisation }: Knowledge,
): boolean | undefined {
  if (GMAIL_DOMAINS.includes(domain) || organisation?.domains.has(domain)) return true;
  // A Gmail account that is not at gmail.com is a Workspace account, so Google hosts its domain.
  if (domain === accountDomain) return true;
  return profile ? profile.id === 'google' : undefined;
}
