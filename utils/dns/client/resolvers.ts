/** A public DNS resolver that answers over HTTPS (RFC 8484). */
export interface Resolver {
  id: string;
  name: string;
  /** Where questions go: `?dns=` is added. */
  url: string;
  /** The host permission it takes, as a match pattern. */
  origin: string;
  /** Where it says what it keeps. */
  privacy: string;
}

/** The user's choice. The first one is offered first. */
export const resolvers = [
  {
    id: 'google',
    name: 'Google Public DNS',
    url: 'https://dns.google/dns-query',
    origin: 'https://dns.google/*',
    privacy: 'https://developers.google.com/speed/public-dns/privacy',
  },
  {
    id: 'cloudflare',
    name: 'Cloudflare 1.1.1.1',
    url: 'https://cloudflare-dns.com/dns-query',
    origin: 'https://cloudflare-dns.com/*',
    privacy: 'https://developers.cloudflare.com/1.1.1.1/privacy/public-dns-resolver/',
  },
  {
    id: 'quad9',
    name: 'Quad9',
    url: 'https://dns.quad9.net/dns-query',
    origin: 'https://dns.quad9.net/*',
    privacy: 'https://quad9.net/privacy/policy/',
  },
] as const satisfies readonly Resolver[];

export type ResolverId = (typeof resolvers)[number]['id'];

/** What they learn, in Firefox's words for it: domains of the user's addresses, which can name a person. */
export const SENT_WITH_CONSENT = ['personallyIdentifyingInfo'] as const;
