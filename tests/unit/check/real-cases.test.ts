import { expect, test } from 'vitest';
import { rules } from '../../../utils/check/rules';
import { explainedIn, type Outcome, outcomeOf, type RealCase, realCases, reportOf } from './real-cases';

/** After at most one answered question. */
function told(one: RealCase): Outcome {
  const before = reportOf(one, false);
  const answers = one.mailHost !== undefined && before.questions.includes('mail-host');
  return outcomeOf(one, answers ? reportOf(one, true) : before);
}

const outcomes = realCases.map((one) => ({ slug: one.slug, outcome: told(one) }));
const having = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).map(({ slug }) => slug);
const share = having('first').length / realCases.length;

test('the cases are many, and of many languages', () => {
  expect(realCases.length).toBeGreaterThanOrEqual(150);
  const languages = new Set(realCases.map(({ language }) => language));
  expect(['en', 'ja', 'de', 'es', 'fr'].filter((language) => !languages.has(language))).toEqual([]);
});

test('what cures them are rules', () => {
  const ids = rules.map(({ id }) => id);
  expect(realCases.flatMap(({ cure }) => cure.rules).filter((id) => !ids.includes(id))).toEqual([]);
});

test('nobody is led the wrong way', () => {
  expect(having('wrong')).toEqual([]);
});

test('where nothing is found, the file says why nothing can be', () => {
  const unseen = realCases.filter((one) => one.unseen !== undefined).map(({ slug }) => slug);
  expect(having('nothing')).toEqual(unseen);
});

test('the first finding is the cure in nine of ten cases, after at most one answered question', () => {
  console.info(
    `${realCases.length} real cases: first finding ${having('first').length} (${Math.round(share * 100)} %), ` +
      `later ${having('later').join(', ') || 0}, nothing ${having('nothing').join(', ') || 0}`,
  );
  expect(share).toBeGreaterThanOrEqual(0.9);
});

test.each(realCases)('what the error means is among the findings: $slug', (one) => {
  const ids = reportOf(one, false).findings.map(({ ruleId }) => ruleId);
  expect(explainedIn(one).filter((id) => !ids.includes(id))).toEqual([]);
});
