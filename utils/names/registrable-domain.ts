import { getDomain } from 'tldts-icann';

// Apart from other names: whoever needs only those does without the Public Suffix List, 85 kB.

/** The registrable domain by the Public Suffix List: `mail.example.co.jp` gives `example.co.jp`. */
export const registrableDomain = (host: string): string | undefined => getDomain(host) ?? undefined;

/** The registrable domain, or the name itself where it has none: an IP address, a suffix like `co.jp`. */
export const organisationOf = (host: string): string => registrableDomain(host) ?? host;

/** Do both names belong to one organisation, as DMARC's relaxed alignment has it (RFC 7489, section 3.1)? */
export const isSameOrganisation = (one: string, other: string): boolean =>
  organisationOf(one) === organisationOf(other);
