import type { Lookup } from './client/ask';

/**
 * What DNS said about one address, as plain data: made by `look-up.ts`, read by `identify` and the rules.
 * Names are lower-case ASCII without a trailing dot.
 */

export interface SpfEvidence {
  /** Every TXT record that begins with `v=spf1`, as published. More than one is a fault. */
  records: string[];
  /** Mechanisms and modifiers of the record and of what it includes or redirects to, lower case, without qualifier:
   * `include:spf.example.net`, `a:sv1.example.net`, `ip4:192.0.2.0/24`. Those of the domain's own record come first. */
  mechanisms: string[];
  /** How many of `mechanisms` stand in the domain's own record. */
  own: number;
  /** DNS queries that evaluating it takes (RFC 7208, 4.6.4); `undefined` when macros make it uncountable. */
  lookups?: number | undefined;
  /** False when an include could not be read: then absence of a mechanism proves nothing. */
  complete: boolean;
}

export interface DmarcEvidence {
  records: string[];
  /** The policy that applies to the domain asked about: its own `p`, or `sp`/`p` of the organisational domain. */
  policy?: 'none' | 'quarantine' | 'reject' | undefined;
}

/** Evidence about the domain of `sendAsEmail`. */
export interface DomainEvidence {
  domain: string;
  /** In order of preference; a null MX (RFC 7505) is the one name `.`. */
  mx: Lookup<string[]>;
  /** Addresses (A and AAAA) of the domain itself. */
  address: Lookup<string[]>;
  ns: Lookup<string[]>;
  spf: Lookup<SpfEvidence>;
  dmarc: Lookup<DmarcEvidence>;
  /** Confirmed reverse names (RFC 8499, FCrDNS) of the machine that the domain's mail name leads to. */
  ptr: Lookup<string[]>;
  /** `_submissions._tcp` and `_submission._tcp` (RFC 6186, RFC 8314), best first. */
  srv: Lookup<{ host: string; port: number; securityMode: 'ssl' | 'starttls' }[]>;
  /** By selector: is there a key at `<selector>._domainkey.<domain>`? */
  dkim: Record<string, Lookup<string>>;
}

/** Evidence about the server typed in Gmail. */
export interface HostEvidence {
  host: string;
  address: Lookup<string[]>;
  /** Where the chain of CNAMEs ends, if there is one. */
  cname: Lookup<string>;
  /** Confirmed reverse names. */
  ptr: Lookup<string[]>;
}

export interface DnsEvidence {
  domain: DomainEvidence;
  host?: HostEvidence | undefined;
  /** When it was looked up, ISO 8601. */
  at: string;
  /** Whom was asked. */
  resolver: string;
  /** How many questions it took. */
  queries: number;
}
