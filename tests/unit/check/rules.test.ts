import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { runRule } from '../../../utils/check/findings';
import { organisationRules } from '../../../utils/check/organisation-rules';
import { OF_THE_NAME, OF_THE_WAY } from '../../../utils/check/proved';
import { rules as rulesForAll } from '../../../utils/check/rules';
import { GISTS } from '../../../utils/errors/gist';
import { LINES } from '../../../utils/errors/lines';
import { exampleFacts } from './example-facts';

const rules = [...rulesForAll, ...organisationRules];
const ids = rules.map(({ id }) => id);
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
