import { expect, test } from 'vitest';
import { withMonths } from '../../../utils/texts/months';

test.each([
  ['en', 'January 2027', 'January 2027'],
  ['pl', 'styczeń 2027', 'stycznia 2027'],
  ['cs', 'leden 2027', 'ledna 2027'],
  ['es', 'enero de 2027', 'enero de 2027'],
  ['de', 'Januar 2027', 'Januar 2027'],
  ['ja', '2027年1月', '2027年1月'],
  ['ko', '2027년 1월', '2027년 1월'],
  ['zh-TW', '2027年1月', '2027年1月'],
])('a month in %s by itself and as in a date', (language, alone, inDate) => {
  expect(withMonths({ endsMonth: '2027-01-31' }, language)).toEqual({ endsMonth: alone, 'endsMonth.inDate': inDate });
});

test('what is no month, and a month that is not known, stay', () => {
  expect(withMonths({ port: 465, endsMonth: undefined }, 'pl')).toEqual({ port: 465, endsMonth: undefined });
});
