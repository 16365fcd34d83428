import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Facts } from '../../../utils/check/facts';
import { runRule } from '../../../utils/check/findings';
import { organisationRules } from '../../../utils/check/organisation-rules';
import { OF_THE_NAME, OF_THE_WAY } from '../../../utils/check/proved';
import type { Rule } from '../../../utils/check/rule';
import { rules as rulesForAll } from '../../../utils/check/rules';
import { GISTS } from '../../../utils/errors/gist';
import { LINES } from '../../../utils/errors/lines';
import { exampleFacts } from './example-facts';

const rules = [...rulesForAll, ...organisationRules];
/** `factsOf` always tells these. */
const ALWAYS_THERE = ['sendAsEmail', 'domain', 'hostIsPlaceholder', 'page', 'notices', 'today'];

const ids = rules.map(({ id }) => id);
const byName = rules.toSorted((a, b) => a.id.localeCompare(b.id, 'en'));
const files = ['rules', 'organisation-rules']
  .flatMap((folder) => readdirSync(`utils/check/${folder}`))
  .map((file) => file.replace(/\.ts$/, ''));

test('each rule file holds the rule of its name', () => {
  expect(ids.toSorted()).toEqual(files.toSorted());
});

test('what a rule supersedes exists', () => {
  for (const { supersedes = [] } of rules) expect(ids).toEqual(expect.arrayContaining([...supersedes]));
});

test('what is named beside the rules exists', () => {
  const named = [
    ...GISTS.map(({ rule }) => rule),
    ...LINES.flatMap((line) => line.rules),
    ...OF_THE_NAME,
    ...OF_THE_WAY,
  ];
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

test('no two rules supersede each other, however far around', () => {
  const next = (id: string) => rules.find((rule) => rule.id === id)?.supersedes ?? [];
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    next(from).some((id) => id === to || (!seen.has(id) && reaches(id, to, seen.add(id))));
  expect(ids.filter((id) => reaches(id, id))).toEqual([]);
});

test('no two rules hide each other', () => {
  const hides = (one: string, other: string) => rules.find(({ id }) => id === one)?.supersedes?.includes(other);
  const pairs = ids.flatMap((one) => ids.filter((other) => hides(one, other) && hides(other, one)));
  expect(pairs).toEqual([]);
});

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
  // After a change that is meant: `npx vitest run --project unit rules -u`, and look at the difference.
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

test('only what is a matter of taste can be dismissed', () => {
  expect(rules.flatMap(({ id, taste }) => (taste ? [id] : [])).toSorted()).toEqual([
    'alias-differs-from-answer',
    'alias-off-for-own-address',
    'alias-on-for-other-persons-mailbox',
    'default-address-not-the-custom-one',
    'display-name-missing',
    'dmarc-absent',
    'duplicate-address-rows',
    'reply-mode-always-default',
    'reply-to-points-elsewhere',
    'send-only-domain',
  ]);
});

describe.each(rules)('$id', (rule) => {
  it.each(['pass', 'fail', 'unknown'] as const)('gives "%s" for its examples', (outcome) => {
    expect(rule.examples[outcome].length).toBeGreaterThan(0);
    for (const example of rule.examples[outcome]) {
      expect(runRule(rule, exampleFacts(example)), JSON.stringify(example)).toMatchObject({ outcome });
    }
  });

  it('names its sources', () => {
    expect(rule.sources.every((source) => source.startsWith('https://'))).toBe(true);
  });

  it.each(['en', 'ja'])('has its texts in "%s"', (language) => {
    const texts = parse(readFileSync(`locales/${language}.yml`, 'utf8')).rules[rule.id.replaceAll('-', '_')];
    const variants = rule.examples.fail
      .map((example) => runRule(rule, exampleFacts(example)))
      .map((r) => ('variant' in r ? r.variant : undefined));
    for (const variant of variants) {
      const { title, why, steps } = variant ? { ...texts, ...texts[variant] } : texts;
      expect([...title].length, title).toBeLessThan(60);
      expect(why.length).toBeGreaterThan(20);
      expect(typeof steps).toBe('string');
    }
  });
});
