import { expect, test } from 'vitest';
import { findingPath } from '../../../components/finding-path';
import { valuesOf } from '../../../components/values';
import { type TextsByKey, textsOf } from '../../../scripts/locale-files';
import { fill, fillLines, plain } from '../../../utils/texts/fill';
import { dnsSituations } from '../../fixtures/dns-situations';
import { errorSituations } from '../../fixtures/error-situations';
import { situations } from '../../fixtures/situations';
import { reportOf } from './gaps';

const all = [...Object.values(situations).flat(), ...errorSituations, ...dnsSituations];
const MOST_STEPS = 4;
/** Of `why`, in words: about one breath. */
const LONGEST_WHY = 34;

const english: TextsByKey = textsOf('en');

/**
 * Each English text that is shown in one of the situations, filled in, by rule and variant. Other languages have the same
 * lines: see locales.test.ts.
 */
function shown() {
  return all.flatMap((situation) => {
    const address = reportOf(situation);
    return address.findings.map((finding) => {
      // What a variant has in common with its rule, modules/whole-variants.ts adds to it.
      const of = (part: 'why' | 'steps') =>
        english[findingPath(finding, part)] ?? english[findingPath({ ...finding, variant: undefined }, part)] ?? '';
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
  const leading = Object.entries(english).filter(([, text]) => text.includes('{gmail.delete}'));
  // An administrator's word on an address that nobody wants.
  expect(leading.map(([key]) => key)).toEqual(['rules.organisation_outside_address.steps']);
});
