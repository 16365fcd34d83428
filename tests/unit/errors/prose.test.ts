import { describe, expect, test } from 'vitest';
import { plainText } from '../../../utils/errors/plain-text';
import { programsIn } from '../../../utils/errors/programs';
import { isAboutErrors, SIGNS } from '../../../utils/errors/prose';

const about = (text: string) => isAboutErrors({ ...plainText(text), programs: programsIn(plainText(text)) });
const both = (of: (length: number) => string, length: number) => [about(of(length)), about(of(length + 1))];
const fill = (length: number) => `${'~'.repeat(length - 1)}\n`;
/** A sentence of five words, without a sign of those who explain; and signs. */
const SAID = 'Red green blue gold gray. ';
const [LISTS, TEACHES, CHANGES] = ['checklist', 'tutorial', 'changelog'];
const MINE = 'My. ';
/** One for each of the signs, in their order. */
// biome-ignore format: one a line
const OF_SIGNS = [
  'checklist', 'bedeutet', 'root cause', 'usually', 'make sure', 'tutorial', 'ticket #12', 'severity: high',
  'to reproduce', 'on Monday at noon Ann wrote:', 'changelog', 'reminder',
];

describe('somebody writes about errors in general', () => {
  test('codes: five of them, three at the beginning of lines, two in a list', () => {
    expect([about('421 450 501 535 550'), about('421 450 501 535 535')]).toEqual([true, false]);
    expect([about('450 4.2.1 a\n530 5.5.1 b\n534 5.7.9 c'), about('450 4.2.1 a\n530 5.5.1 b')]).toEqual([true, false]);
    const list = (...lines: string[]) => about(lines.join('\n'));
    expect([list('* x', '* y', '535 a', '530 b'), list('## X', '535 a', '530 b')]).toEqual([true, true]);
    expect([list('* x', '535 a', '530 b'), list('* x', '* y', '535 a'), list('535 a', '530 b')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('one sentence that says what an error means, but of nobody’s own', () => {
    expect([about('This error occurs at night'), about('My mail: this error occurs at night')]).toEqual([true, false]);
  });

  test.each(OF_SIGNS.map((sign, at) => [sign, at] as const))('a sign among sentences: %s', (sign, at) => {
    expect(SIGNS.map((one) => one.test(plainText(sign).folded)).indexOf(true)).toBe(at);
    expect([about(SAID + SAID + sign), about(SAID + SAID)]).toEqual([true, false]);
  });

  test('every sign has one', () => expect(OF_SIGNS).toHaveLength(SIGNS.length));

  test('a list is a sign', () => expect(about(`${SAID}${SAID}\n1. x\n2. y`)).toBe(true));

  test('two sentences of five words, or one of twelve', () => {
    expect([about(`${LISTS}. ${SAID}`), about(`${LISTS}. ${SAID}Red green blue gold.`)]).toEqual([false, false]);
    expect(about(`${LISTS}. ${SAID}${SAID}`)).toBe(true);
    const long = (words: number) => `${LISTS}${' red'.repeat(words - 1)}`;
    expect(both(long, 11)).toEqual([false, true]);
    expect([about(`${LISTS}. ${SAID} a b c d ef`), about(`${LISTS}. ${SAID} a b c d efg`)]).toEqual([false, true]);
  });

  test('three sentences without a line of one’s own, or with two codes', () => {
    expect([about(SAID.repeat(3)), about(SAID.repeat(2)), about(`${SAID.repeat(3)}\n535 a`)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(about(`${SAID.repeat(3)}\n535 a\n530 b`)).toBe(true);
  });

  test('who speaks of himself does not, but for three signs or codes', () => {
    const mine = (words: string) => about(`${MINE}${SAID}${SAID}${words}`);
    expect([mine(LISTS), mine(`${LISTS} ${TEACHES}`), mine(`${LISTS} ${TEACHES} ${CHANGES}`)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(mine(`${LISTS}\n* x\n* y`)).toBe(false);
    expect([mine('\n535 a\n530 b'), mine('\n535 a\n530 b\n450 c')]).toEqual([false, true]);
    expect(about(`"My" ${SAID}${SAID}${LISTS}`)).toBe(true);
  });

  test('a program that speaks first does not, nor a returned mail, but for two signs', () => {
    for (const opening of ['SMTP Error: ', 'This is the mail system at mx. ']) {
      expect([about(`${opening}${SAID}${SAID}${LISTS}`), about(`${opening}${SAID}${SAID}${LISTS} ${TEACHES}`)]).toEqual(
        [false, true],
      );
    }
    const program = (before: number) => `${fill(before)}SMTP Error: ${SAID}${SAID}${LISTS}`;
    expect(both(program, 59)).toEqual([false, true]);
    const returned = (before: number) => `${fill(before)}This is the mail system at mx. ${SAID}${SAID}${LISTS}`;
    expect(both(returned, 60 - 'this is the mail system at'.length)).toEqual([false, true]);
  });

  test('of the first 20,000 signs, and of 400 of a sentence', () => {
    const codes = '421 450 501 535 550';
    expect(both((end) => `${fill(end - codes.length)}${codes}`, 20_000)).toEqual([true, false]);
    const said = `${SAID}${SAID.trim()}\n`;
    const sign = (end: number) => `${said}${fill(end - LISTS.length - said.length)}${LISTS}`;
    expect(both(sign, 20_000)).toEqual([true, false]);
    expect(both((length) => `${LISTS}. ${SAID}${'~'.repeat(length)} red green blue gold gray`, 377)).toEqual([
      true,
      false,
    ]);
  });

  test('quoted, behind a code, or on lines that go on, words are no sentences of one’s own', () => {
    const two = (words: string) => about(`${LISTS}. ${SAID}${words}`);
    expect([two('Red green blue gold gray'), two('"Red green blue gold gray"')]).toEqual([true, false]);
    expect([two('"535 Red, e.g. green blue gold gray"'), two('x 535 Red green blue gold gray')]).toEqual([
      false,
      false,
    ]);
    expect([two('Red green "x" blue gold'), two('Red green blue "535 no" gold gray')]).toEqual([false, false]);
    expect([two('red green\nblue gold gray'), two('Red green\nBlue gold gray')]).toEqual([true, false]);
    expect([two('red_ green blue gold gray'), two('red green ~ blue gold gray')]).toEqual([false, false]);
  });
});
