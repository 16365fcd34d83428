import { getDomain } from 'tldts-icann';

// Apart from other names: whoever needs only those does without the Public Suffix List, 85 kB.

/** The registrable domain by the Public Suffix List: `mail.example.co.jp` gives `example.co.jp`. */
export const registrableDomain = (host: string): string | undefined => getDomain(host) ?? undefined;
