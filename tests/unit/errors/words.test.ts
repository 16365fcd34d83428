import { describe, expect, test } from 'vitest';
import { explain } from '../../../utils/errors/explain';
import { plainText } from '../../../utils/errors/plain-text';
import { DELIVERING, SENDING } from '../../../utils/errors/programs';
import { QUOTING, quotes } from '../../../utils/errors/quoting';
import { BEFORE_ANSWERS, ERRORS_OF_PROGRAMS, OF_DELIVERIES, OF_QUOTING } from './texts-of-words';

/** Says something about sending as only where a program is known to speak. */
const ANSWER = '550 5.1.0 wrong sender, not verified';
const rulesOf = (text: string) => explain(text).map(({ ruleId }) => ruleId);

describe('who speaks', () => {
  test('an answer alone tells nobody', () => expect(rulesOf(ANSWER)).toEqual([]));

  test.each(BEFORE_ANSWERS)('%s', (words) => {
    expect(rulesOf(`${words} ${ANSWER}`)).toEqual(['bounce-sender-not-owned']);
  });

  test.each(ERRORS_OF_PROGRAMS)('%s', (text, rule) => {
    expect(rulesOf(text)).toEqual([rule]);
  });

  test.each(OF_DELIVERIES)('delivers: %s', (words) => {
    expect(rulesOf(`SMTP Error: ${ANSWER}\n${words}`)).toEqual([]);
    expect(rulesOf(`SMTP Error: ${ANSWER}\n${'x'.repeat(words.length)}`)).toEqual(['bounce-sender-not-owned']);
  });

  test.each(OF_QUOTING)('quotes: %s', (words) => {
    expect(quotes(plainText(`535 Incorrect authentication data\n${words}`))).toBe(true);
  });
});

describe('each entry is the only one that knows a text above', () => {
  test.each([
    ['of programs', SENDING, [...BEFORE_ANSWERS, ...ERRORS_OF_PROGRAMS.map(([text]) => text)]],
    ['of servers that deliver', DELIVERING, OF_DELIVERIES],
    ['of those who quote', QUOTING, OF_QUOTING],
  ])('%s', (_, marks, texts) => {
    const known = texts.map((text) => marks.filter((mark) => plainText(text).folded.includes(mark)));
    const alone = new Set(known.filter(({ length }) => length === 1).flat());
    expect(marks.filter((mark) => !alone.has(mark))).toEqual([]);
  });
});
