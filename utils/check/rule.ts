import type { Notice } from '../notices/notices';
import type { FindingField, Params, Severity } from '../report';
import type { ExampleFacts } from './examples';
import type { Facts } from './facts';

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
  /** When it differs from the rule's own. */
  outside?: true | undefined;
  /** When it differs from the rule's own. */
  supersedes?: readonly string[] | undefined;
}

/** Three outcomes, as in axe-core: broken, fine (or not applicable), cannot tell. */
export type Outcome = { outcome: 'pass' } | { outcome: 'unknown' } | Failure;

export const pass: Outcome = { outcome: 'pass' };
export const unknown: Outcome = { outcome: 'unknown' };
/** A failure that is shown: what stands there, what should, and what the texts need. */
export const fail = (failure: Omit<Failure, 'outcome'> = {}): Failure => ({ outcome: 'fail', ...failure });

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
  /** The dated announcement that it rests on; while that is merely to come, the finding is a note. */
  notice?: Notice['id'];
  /** No fault: the user may mean it so, and can have it left out. Never for what can keep mail from arriving. */
  taste?: true;
  /** What is wrong lies elsewhere: nothing that is entered in Gmail's window for the address cures it. */
  outside?: true;
  /** Rules whose findings add nothing once this one fails. */
  supersedes?: readonly string[];
  check(facts: Known<K>): Outcome;
  examples: Record<Outcome['outcome'], readonly ExampleFacts[]>;
}

/** Declares a rule; the facts in `needs` are known inside `check`. */
export const defineRule = <const K extends keyof Facts>(rule: Rule<K>): Rule => rule as unknown as Rule;
