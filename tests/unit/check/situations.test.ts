import { describe, expect, it, test } from 'vitest';
import { situations } from '../../fixtures/situations';
import { gapsIn, reportOf, shownIn } from './gaps';

const all = Object.values(situations).flat();

describe.each(Object.entries(situations))('%s', (_, list) => {
  it.each(list)('$name', (situation) => {
    const { status, findings, recommended } = reportOf(situation);
    expect(shownIn(situation)).toEqual(situation.findings);
    expect(status).toBe(situation.status);
    if (situation.expected !== undefined) expect(findings[0]?.expected).toBe(situation.expected);
    if (situation.recommended !== undefined) expect(recommended?.host).toBe(situation.recommended);
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

test.each(['en', 'ja'])('the texts in "%s" mention only what is known', (language) => {
  expect(gapsIn(all, language)).toEqual([]);
});
