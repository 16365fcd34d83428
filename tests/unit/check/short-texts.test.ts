import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findingPath } from '../../../components/finding-path';
import { valuesOf } from '../../../components/values';
import { fill, fillLines, plain } from '../../../utils/texts/fill';
import { dnsSituations } from '../../fixtures/dns-situations';
import { errorSituations } from '../../fixtures/error-situations';
import { situations } from '../../fixtures/situations';
import { reportOf } from './gaps';

const all = [...Object.values(situations).flat(), ...errorSituations, ...dnsSituations];
const MOST_STEPS = 4;
/** Of `why`, in words: about one breath. */
const LONGEST_WHY = 34;

/**
 * Each English text that is shown in one of the situations, filled in, by rule and variant. Other languages have the same
 * lines: see locales.test.ts.
 */
function shown() {
  const file = parse(readFileSync('locales/en.yml', 'utf8'));
  const text = (path: string): string | undefined => path.split('.').reduce((part, key) => part?.[key], file);
  return all.flatMap((situation) => {
    const address = reportOf(situation);
    return address.findings.map((finding) => {
      // What a variant has in common with its rule, modules/whole-variants.ts adds to it.
      const of = (part: 'why' | 'steps') =>
        text(findingPath(finding, part)) ?? text(findingPath({ ...finding, variant: undefined }, part)) ?? '';
      const context = { values: valuesOf(address, finding, 'en', (path) => path), label: (key: string) => key };
      const why = plain(fill(of('why'), context) ?? []);
      return { id: `${finding.ruleId} ${finding.variant ?? ''}`.trim(), why, steps: fillLines(of('steps'), context) };
    });
  });
}

const texts = shown();
const names = (list: { id: string }[]) => [...new Set(list.map(({ id }) => id))].sort();

test('no finding takes more than four steps', () => {
  expect(names(texts.filter(({ steps }) => steps.length > MOST_STEPS))).toEqual([]);
});

test('the reason can be read in one breath', () => {
  expect(names(texts.filter(({ why }) => why.split(/\s+/).length > LONGEST_WHY))).toEqual([]);
});

test('no text leads to the link that deletes an address: Gmail may not accept it anew', () => {
  const pathsTo = (tree: object, at = ''): string[] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? value.includes('{gmail.delete}')
          ? [`${at}${key}`]
          : []
        : pathsTo(value, `${at}${key}.`),
    );
  // An administrator's word on an address that nobody wants.
  for (const language of ['en', 'ja'])
    expect(pathsTo(parse(readFileSync(`locales/${language}.yml`, 'utf8')))).toEqual([
      'rules.organisation_outside_address.steps',
    ]);
});
