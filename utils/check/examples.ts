import type { Lookup } from '../dns/client/ask';
import type { DnsEvidence, DomainEvidence, HostEvidence, SpfEvidence } from '../dns/evidence';
import type { SendAs, SendAsPage } from '../send-as';
import type { Facts } from './facts';

/** Facts of an example; those not named are not known. Profiles are named by id, from the built-in ones. */
export type ExampleFacts = Partial<
  Omit<Facts, 'hostProfile' | 'domainProfile'> & { hostProfile: string | null; domainProfile: string }
>;

/** A page with these rows, for examples. */
export const examplePage = (sendAs: SendAs[], rest: Partial<SendAsPage> = {}): SendAsPage => ({
  sendAs,
  account: undefined,
  language: undefined,
  replyFrom: undefined,
  unread: [],
  ...rest,
});

/** What DNS said about the domain and the server, for examples; what is not named could not be told. */
export function exampleDns(known: Partial<DomainEvidence> = {}, server?: Partial<HostEvidence>): DnsEvidence {
  const not = { answer: 'unknown', why: 'not-asked' } as const;
  const domain = { domain: 'example.com', mx: not, address: not, ns: not, spf: not, dmarc: not, ptr: not, srv: not };
  const host = server && { host: 'mail.example.com', address: not, cname: not, ptr: not, ...server };
  return {
    domain: { ...domain, dkim: {}, ...known },
    host,
    at: '2026-11-24T00:00:00Z',
    resolver: 'example',
    queries: 0,
  };
}

/** Answers, for examples. */
export const yes = <T>(value: T): Lookup<T> => ({ answer: 'yes', value });
export const no = { answer: 'no' } as const;

/** SPF evidence for examples: only the record's own terms, no include is followed. */
export function exampleSpf(...records: string[]): Lookup<SpfEvidence> {
  const mechanisms = records.flatMap((record) => record.split(' ').slice(1)).map((term) => term.replace(/^[+?~-]/, ''));
  return yes({ records, mechanisms, own: mechanisms.length, lookups: 1, complete: true });
}

/** A user of an organisation with one domain of its own, and one address that three users have set up. */
export const exampleOrganisation = {
  organisation: { domains: new Set(['example.com']), users: { 'team@example.org': 3 }, rules: [] },
  accountDomain: 'example.com',
} satisfies ExampleFacts;
