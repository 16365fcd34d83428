import type { DnsEvidence, DomainEvidence, HostEvidence } from '../dns/evidence';
import type { Localized } from '../providers/schema';
import type { SendAs, SendAsField, SendAsPage } from '../send-as';
import type { Facts } from './facts';

/** As shown: `unknown` is "cannot tell", with the reason and the question that would settle it. */
export type Severity = 'error' | 'warning' | 'unknown' | 'info';
export type Status = Severity | 'ok';

/** What a finding is about; `replyFrom` belongs to the page. */
export type FindingField = SendAsField | 'replyFrom';

/** What a text may mention, by the name it has in braces there: `{host}`, `{expected}`. */
export type Params = Record<string, string | number | Localized>;

export interface Failure {
  outcome: 'fail';
  /** When it differs from the rule's own. */
  severity?: Severity | undefined;
  /** When it differs from the rule's own. */
  field?: FindingField | undefined;
  actual?: string | number | boolean | undefined;
  expected?: string | number | boolean | undefined;
  /** Another wording of the same finding: texts `<id>.<variant>.title` and so on. */
  variant?: string | undefined;
  params?: Params | undefined;
}

/** Three outcomes, as in axe-core: broken, fine (or not applicable), cannot tell. */
export type Outcome = { outcome: 'pass' } | { outcome: 'unknown' } | Failure;

export const pass: Outcome = { outcome: 'pass' };
export const unknown: Outcome = { outcome: 'unknown' };
/** A failure that is shown: what stands there, what should, and what the texts need. */
export const fail = (failure: Omit<Failure, 'outcome'> = {}): Failure => ({ outcome: 'fail', ...failure });

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
  const not = { answer: 'unknown', why: 'not asked' } as const;
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

/** The facts with those in K known and present. */
export type Known<K extends keyof Facts> = Facts & { [P in K]-?: NonNullable<Facts[P]> };

export interface Rule<K extends keyof Facts = keyof Facts> {
  /** Equals the file name; the ids of texts are the same with `_` for `-`. */
  id: string;
  severity: Severity;
  /** The field that is marked in the row. */
  field: FindingField;
  /** Facts it cannot do without. One that is `undefined` (not known) gives "unknown"; one that is `null` (known to be absent) gives "pass". */
  needs: readonly K[];
  /** One sentence for docs/rules.md. */
  detects: string;
  /** How well it is supported: see docs/rules.md. */
  evidence: 'strong' | 'medium' | 'weak';
  sources: readonly string[];
  /** Rules whose findings add nothing once this one fails. */
  supersedes?: readonly string[];
  check(facts: Known<K>): Outcome;
  examples: Record<Outcome['outcome'], readonly ExampleFacts[]>;
}

/** Declares a rule; the facts in `needs` are known inside `check`. */
export const defineRule = <const K extends keyof Facts>(rule: Rule<K>): Rule => rule as unknown as Rule;
