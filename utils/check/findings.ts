import { type Finding, isErrorRule, isShown, type Severity, type Status } from '../report';
import type { Facts } from './facts';
import { isDocumented } from './loudness';
import { isDisproved } from './proved';
import { type Failure, pass, type Rule, unknown } from './rule';
import { rules } from './rules';

/** How grave. */
export const RANK: Record<Status, number> = { error: 4, warning: 3, unknown: 2, info: 1, ok: 0 };

/** Runs one rule: a needed fact that is not known gives "unknown", one known to be absent gives "pass". */
export function runRule(rule: Rule, facts: Facts) {
  let isKnown = true;
  for (const name of rule.needs) {
    if (facts[name] === null) return pass;
    if (facts[name] === undefined) isKnown = false;
  }
  return isKnown ? rule.check(facts as Parameters<Rule['check']>[0]) : unknown;
}

/** A rule that fails, and what it then says. */
interface Failed {
  rule: Rule;
  result: Failure;
  severity: Severity;
}

function failedOf(some: readonly Rule[], facts: Facts): Failed[] {
  const failed: Failed[] = [];
  for (const rule of some) {
    const result = isDisproved(rule.id, facts) ? pass : runRule(rule, facts);
    if (result.outcome === 'fail') failed.push({ rule, result, severity: severityOf(rule, result, facts) });
  }
  return failed;
}

/** What the rules find, worst first. A finding that another one explains is left out; an error is kept, see `explainedBy`. */
export function findingsFor(facts: Facts): Finding[] {
  const all = [...failedOf(rules, facts), ...failedOf(facts.organisation?.rules ?? [], facts)];
  const hidden = new Set(all.flatMap(explainedIn).filter((id) => !isErrorRule(id)));
  // What is left out itself explains no error.
  const failed = all.filter(({ rule }) => !hidden.has(rule.id));
  const causes = failed.map((one) => ({ ruleId: one.rule.id, explained: explainedIn(one) }));
  const told = failed.map((one) => ({
    ...finding(one, gravest(one, failed), facts),
    explainedBy: causes.find(({ explained }) => explained.includes(one.rule.id))?.ruleId,
    order: orderOf(one, failed, facts),
  }));
  return [...told, ...onlyNamed(told, facts)]
    .sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || RANK[b.severity] - RANK[a.severity] || a.order - b.order)
    .map(({ order, ...one }) => one);
}

/** Rules whose findings add nothing to this one. What cannot tell explains no error. */
const explainedIn = ({ rule, result, severity }: Failed): string[] =>
  (result.supersedes ?? rule.supersedes ?? []).filter((id) => severity !== 'unknown' || !isErrorRule(id));

/** The errors that it is the cause of. */
const errorsBehind = (one: Failed, failed: readonly Failed[]): Failed[] =>
  failed.filter(({ rule }) => isErrorRule(rule.id) && explainedIn(one).includes(rule.id));

/** A cause is as grave as the error that it explains. */
const gravest = (one: Failed, failed: readonly Failed[]): Severity =>
  errorsBehind(one, failed).reduce(
    (worst, { severity }) => (RANK[severity] > RANK[worst] ? severity : worst),
    one.severity,
  );

/** What an error text named as possible, and the page does not show: never a finding by itself. */
function onlyNamed(told: readonly Finding[], facts: Facts) {
  const by = told.find(({ ruleId }) => isErrorRule(ruleId))?.ruleId;
  if (by === undefined) return [];
  const named = rules.filter(({ id }) => facts.errors?.includes(id) && told.every(({ ruleId }) => ruleId !== id));
  return named.map((rule) => ({
    ...finding({ rule, result: { outcome: 'fail' }, severity: 'unknown' }, 'unknown', facts),
    explainedBy: by,
    order: 0,
  }));
}

/** What Gmail's own window for an address holds. */
const EDITED = /^(?:smtpMsa|displayName|replyToAddress|treatAsAlias)/;

function finding({ rule, result }: Failed, severity: Severity, { notices }: Facts): Finding {
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
    editHelps: !(result.outside ?? rule.outside) && EDITED.test(field),
    learnMore: rule.notice && notices[rule.notice]?.source,
  };
}

/** An error of another day does not make settings wrong of which it is certain that the provider documents them. */
function severityOf(rule: Rule, { severity = rule.severity }: Failure, facts: Facts): Severity {
  if (severity !== 'error' || !facts.remembered?.includes(rule.id)) return severity;
  return facts.hostProfile?.confidence.smtp === 'high' && isDocumented(facts) ? 'warning' : severity;
}

/**
 * First causes of reported errors, of these what is seen to be entered wrongly before what no page shows, then errors in
 * order of likelihood, then what is merely so: the server before the rest.
 */
function orderOf(one: Failed, failed: readonly Failed[], { errors = [] }: Facts): number {
  if (errorsBehind(one, failed).length > 0) return one.result.actual === undefined ? 0.5 : 0;
  if (isErrorRule(one.rule.id)) return 1 + errors.indexOf(one.rule.id);
  return 1 + errors.length + ((one.result.field ?? one.rule.field).startsWith('smtpMsa') ? 0 : 1);
}
