import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edits } from '../../../utils/check/edits';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['smtp', 'smtp', 0],
  ['smtp', 'smtps', 1],
  ['mail', 'ail', 1],
  ['mail', 'mall', 1],
  ['smtp', 'smpt', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('from "%s" to "%s" it takes %i', (a, b, expected) => {
  expect(edits(a, b)).toBe(expected);
  expect(edits(b, a)).toBe(expected);
});

it('takes as many as letters were put in', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ maxLength: 5 }), fc.nat(), (text, more, at) => {
      const cut = at % (text.length + 1);
      expect(edits(text, text.slice(0, cut) + more + text.slice(cut))).toBe(more.length);
    }),
  );
});
