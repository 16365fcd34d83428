import { expect, test } from 'vitest';
import type { Facts } from '../../../utils/check/facts';
import { runRule } from '../../../utils/check/findings';
import { organisationRules } from '../../../utils/check/organisation-rules';
import type { Rule } from '../../../utils/check/rule';
import { rules } from '../../../utils/check/rules';
import { exampleFacts } from './example-facts';

// After a change that is meant: `npx vitest run --project unit rule-tables -u`, and look at the difference.

const byName = [...rules, ...organisationRules].toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
/** `factsOf` always tells these. */
const ALWAYS_THERE = ['sendAsEmail', 'domain', 'hostIsPlaceholder', 'page', 'notices', 'today'];

/** `port-25 2: info smtpMsa.port 25 -> 465`, and behind it what the texts are told; of long ones the beginning. */
test('what each rule says of its examples, and what it leaves no room for, is what stands in rule-results.txt', async () => {
  const show = (value: unknown) => (typeof value === 'string' && value ? value : JSON.stringify(value));
  const instead = (some: readonly string[] | undefined) =>
    some && `in place of ${some.toSorted().join(', ') || 'none'}`;
  const lines = byName.flatMap((rule) => [
    ...(rule.supersedes ? [`${rule.id} ${instead(rule.supersedes)}`] : []),
    ...rule.examples.fail.map((example, index) => {
      const result = runRule(rule, exampleFacts(example));
      if (result.outcome !== 'fail') return `${rule.id} ${index + 1}: ${result.outcome}`;
      const { severity = rule.severity, field = rule.field, actual, expected, variant, params = {} } = result;
      const values = Object.entries(params).map(([key, value]) => `${key}=${show(value)?.slice(0, 80)}`);
      const flags = [rule.taste && 'taste', (result.outside ?? rule.outside) && 'outside'];
      const said = [severity, ...flags, variant && `(${variant})`, field, actual !== undefined && show(actual)];
      const right = expected === undefined ? [] : ['->', show(expected)];
      const all = [...said, ...right, ...values, instead(result.supersedes)];
      return `${rule.id} ${index + 1}: ${all.filter(Boolean).join(' ')}`;
    }),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rule-results.txt');
});

/** The example with one fact after the other taken away; of DNS, one answer after the other. */
function* withoutEach(facts: Facts): Generator<[name: string, facts: Facts]> {
  const not = { answer: 'unknown', why: 'timeout' } as const;
  for (const [name, value] of Object.entries(facts))
    if (value !== undefined && !ALWAYS_THERE.includes(name)) yield [name, { ...facts, [name]: undefined }];
  for (const part of ['domain', 'host'] as const)
    for (const [name, lookup] of Object.entries(facts.dns?.[part] ?? {}))
      if (typeof lookup === 'object' && lookup.answer !== 'unknown')
        yield [
          `dns ${part} ${name}`,
          { ...facts, dns: { ...facts.dns, [part]: { ...facts.dns?.[part], [name]: not } } as Facts['dns'] },
        ];
}

/** Outcome, severity and wording; not what the texts are told. */
function shortly(rule: Rule, facts: Facts): string {
  const result = runRule(rule, facts);
  if (result.outcome !== 'fail') return result.outcome;
  return [result.severity ?? rule.severity, result.variant && `(${result.variant})`].filter(Boolean).join(' ');
}

/** `port-25 1: unknown without port`: a rule that cannot tell says so, and what is less certain is said more softly. */
test('what becomes of each finding once a fact is missing is what stands in rule-gaps.txt', async () => {
  const lines = byName.flatMap((rule) => {
    const said = rule.examples.fail.map((example) => {
      const facts = exampleFacts(example);
      const others = [...withoutEach(facts)].map(([name, less]) => ({ name, text: shortly(rule, less) }));
      const changed = others.filter(({ text }) => text !== shortly(rule, facts));
      const groups = [...Map.groupBy(changed, ({ text }) => text)].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
      return groups.map(([text, list]) => `${text} without ${list.map(({ name }) => name).join(', ')}`).join('; ');
    });
    const same = Map.groupBy(said.entries(), ([, text]) => text);
    return [...same].map(([text, list]) => `${rule.id} ${list.map(([at]) => at + 1).join(' ')}: ${text || 'the same'}`);
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('rule-gaps.txt');
});
