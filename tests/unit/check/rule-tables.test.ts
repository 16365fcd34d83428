import { expect, test } from 'vitest';
import type { Facts } from '../../../utils/check/facts';
import { runRule } from '../../../utils/check/findings';
import { CONNECTION_ERRORS, LOGIN_ERRORS } from '../../../utils/check/loudness';
import { organisationRules } from '../../../utils/check/organisation-rules';
import type { Rule } from '../../../utils/check/rule';
import { rules } from '../../../utils/check/rules';
import { builtIn } from '../../../utils/providers/profiles';
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

/** The outcomes that differ from the example's own, by fact; examples of which the same is true stand together. */
function differences(word: string, changed: (facts: Facts) => Iterable<[name: string, facts: Facts]>): string {
  const lines = byName.flatMap((rule) => {
    const said = rule.examples.fail.map((example) => {
      const facts = exampleFacts(example);
      const others = [...changed(facts)].map(([name, other]) => ({ name, text: shortly(rule, other) }));
      const differing = others.filter(({ text }) => text !== shortly(rule, facts));
      const groups = [...Map.groupBy(differing, ({ text }) => text)].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
      return groups.map(([text, list]) => `${text} ${word} ${list.map(({ name }) => name).join(', ')}`).join('; ');
    });
    const same = Map.groupBy(said.entries(), ([, text]) => text);
    return [...same].map(([text, list]) => `${rule.id} ${list.map(([at]) => at + 1).join(' ')}: ${text || 'the same'}`);
  });
  return `${lines.join('\n')}\n`;
}

/** `port-25 1: unknown without port`: a rule that cannot tell says so, and what is less certain is said more softly. */
test('what becomes of each finding once a fact is missing is what stands in rule-gaps.txt', async () => {
  await expect(differences('without', withoutEach)).toMatchFileSnapshot('rule-gaps.txt');
});

const OTHERWISE: Partial<Record<keyof Facts, readonly unknown[]>> = {
  isPrimary: [true, false],
  isDefault: [true, false],
  domainHow: ['domain', 'answer', 'dns'],
  domainAtGoogle: [true, false],
  domainProfile: ['xserver', 'google', 'sendgrid', 'outlook-com'].map((id) => builtIn.byId.get(id)),
  hostProfile: [null, ...['xserver', 'google', 'sendgrid', 'outlook-com'].map((id) => builtIn.byId.get(id))],
  host: [null, 'smtp.other.example', 'smtp.gmail.com', 'sv1.xserver.jp'],
  port: [25, 465, 587, 2525],
  securityMode: ['none', 'ssl', 'starttls'],
  username: ['info', 'info@example.com'],
  errors: [[], CONNECTION_ERRORS.slice(0, 1), LOGIN_ERRORS.slice(0, 1), ['bounce-dmarc-or-spf']],
  today: ['2027-01-01', '2027-06-01'],
};

const nameOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? `${value.id}` : (JSON.stringify(value) ?? 'nobody');

/** The example with one fact after the other put in another way; DNS with one answer after the other that there is none. */
function* otherwiseEach(facts: Facts): Generator<[name: string, facts: Facts]> {
  for (const [name, values] of Object.entries(OTHERWISE))
    for (const value of values) yield [`${name} ${nameOf(value)}`, { ...facts, [name]: value }];
  for (const part of ['domain', 'host'] as const)
    for (const [name, lookup] of Object.entries(facts.dns?.[part] ?? {}))
      if (typeof lookup === 'object' && 'answer' in lookup)
        yield [
          `no ${part} ${name}`,
          {
            ...facts,
            dns: { ...facts.dns, [part]: { ...facts.dns?.[part], [name]: { answer: 'no' } } } as Facts['dns'],
          },
        ];
}

/** `port-25 1: pass with port 465`: where a finding ends. */
test('what becomes of each finding once a fact is another is what stands in rule-turns.txt', async () => {
  await expect(differences('with', otherwiseEach)).toMatchFileSnapshot('rule-turns.txt');
});
