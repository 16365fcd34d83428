import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { findingPath } from '../../../components/finding-view';
import { valuesOf } from '../../../components/values';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { fill, fillLines } from '../../../utils/text';
import { type Situation, situations } from '../../fixtures/situations';

const all = Object.values(situations).flat();

function reportOf({ page, of, today, extra }: Situation) {
  const report = check(page, defaultKnowledge(today, extra)).addresses.find(({ sendAsEmail }) => sendAsEmail === of);
  if (!report) throw new Error(`No report on ${of}.`);
  return report;
}

describe.each(Object.entries(situations))('%s', (_, list) => {
  it.each(list)('$name', (situation) => {
    const { status, findings } = reportOf(situation);
    expect(Object.fromEntries(findings.map(({ ruleId, severity }) => [ruleId, severity]))).toEqual(situation.findings);
    expect(status).toBe(situation.status);
    if (situation.expected !== undefined) expect(findings[0]?.expected).toBe(situation.expected);
  });
});

test('there are enough of them', () => {
  expect(all.length).toBeGreaterThanOrEqual(80);
  expect(situations.silent.length).toBeGreaterThanOrEqual(30);
  for (const { name, status } of situations.silent) expect(['ok', 'info'], name).toContain(status);
});

test('a row rarely has more than two findings besides the dated note', () => {
  const long = all.filter(({ findings }) => Object.keys(findings).length > 3);
  expect(long.map(({ name }) => name)).toEqual([
    'wrong server, replies elsewhere, the box off: three different things',
  ]);
});

describe.each(['en', 'ja'])('the texts in "%s"', (language) => {
  const texts = parse(readFileSync(`locales/${language}.yml`, 'utf8'));
  const text = (path: string): string | undefined => path.split('.').reduce((part, key) => part?.[key], texts);
  const has = (path: string) => text(path) !== undefined;

  it('mention only what is known in each situation', () => {
    const holes = all.flatMap((situation) => {
      const address = reportOf(situation);
      return address.findings.flatMap((finding) => {
        const context = { values: valuesOf(address, finding, language, 'unsecured'), label: (key: string) => key };
        const whole = ['title', 'why', 'proof'].filter(
          (part) => !fill(text(findingPath(finding, part, has)) ?? '{}', context)?.length,
        );
        const steps = fillLines(text(findingPath(finding, 'steps', has)) ?? '', context);
        return [...whole, ...(steps.length > 0 ? [] : ['steps'])].map(
          (part) => `${situation.name}: ${finding.ruleId} ${part}`,
        );
      });
    });
    expect(holes).toEqual([]);
  });
});
