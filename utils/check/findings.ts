import { type Finding, isErrorRule, type Severity, type Status } from '../report';
import type { Facts } from './facts';
import { isDocumented } from './loudness';
import type { Failure, Rule } from './rule';
import { rules } from './rules';

/** How grave. */
export const RANK: Record<Status, number> = { error: 4, warning: 3, unknown: 2, info: 1, ok: 0 };

/** Runs one rule: a needed fact that is not known gives "unknown", one known to be absent gives "pass". */
export function runRule(rule: Rule, facts: Facts) {
  const needed = rule.needs.map((name) => facts[name]);
  if (needed.some((value) => value === null)) return { outcome: 'pass' as const };
  if (needed.some((value) => value === undefined)) return { outcome: 'unknown' as const };
  return rule.check(facts as Parameters<Rule['check']>[0]);
}

/** What the rules find, worst first. A finding that another one explains is left out. */
export function findingsFor(facts: Facts): Finding[] {
  const failed = rules.flatMap((rule) => {
    const result = runRule(rule, facts);
    return result.outcome === 'fail' ? [{ rule, result, severity: severityOf(rule, result, facts) }] : [];
  });
  // What cannot tell explains no error.
  const explained = ({ rule, severity }: (typeof failed)[number]) =>
    (rule.supersedes ?? []).filter((id) => severity !== 'unknown' || !isErrorRule(id));
  const hidden = new Set(failed.flatMap(explained).filter((id) => !isErrorRule(id)));
  // What is left out itself explains no error: it would be lost.
  const superseded = hidden.union(new Set(failed.filter(({ rule }) => !hidden.has(rule.id)).flatMap(explained)));
  // A cause is as grave as the error that it explains.
  const gravest = (one: (typeof failed)[number]) =>
    failed
      .filter(({ rule }) => isErrorRule(rule.id) && explained(one).includes(rule.id))
      .reduce((worst, { severity }) => (RANK[severity] > RANK[worst] ? severity : worst), one.severity);
  return failed
    .filter(({ rule }) => !superseded.has(rule.id))
    .map((one) => finding(one, gravest(one), facts))
    .sort((a, b) => RANK[b.severity] - RANK[a.severity] || orderOf(a, facts) - orderOf(b, facts));
}

/** What Gmail's own window for an address holds. */
const EDITED = /^(?:smtpMsa|displayName|replyToAddress|treatAsAlias)/;

function finding({ rule, result }: { rule: Rule; result: Failure }, severity: Severity, { notices }: Facts): Finding {
  const field = result.field ?? rule.field;
  return {
    ruleId: rule.id,
    severity,
    field,
    actual: result.actual,
    expected: result.expected,
    variant: result.variant,
    params: result.params ?? {},
    isNote: rule.notice !== undefined && severity === 'info',
    dismissable: rule.taste ?? false,
    editHelps: !rule.outside && EDITED.test(field),
    learnMore: rule.notice && notices[rule.notice]?.source,
  };
}

/** An error of another day does not make settings wrong of which it is certain that the provider documents them. */
function severityOf(rule: Rule, { severity = rule.severity }: Failure, facts: Facts): Severity {
  if (severity !== 'error' || !facts.remembered?.includes(rule.id)) return severity;
  return facts.hostProfile?.confidence.smtp === 'high' && isDocumented(facts) ? 'warning' : severity;
}

/** First what is wrong with the server, then with the address and its domain, then errors in order of likelihood. */
function orderOf({ ruleId, field }: Finding, { errors }: Facts): number {
  if (isErrorRule(ruleId)) return 2 + (errors?.indexOf(ruleId) ?? 0);
  return field.startsWith('smtpMsa') ? 0 : 1;
}
