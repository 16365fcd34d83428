import { describe, expect, test } from 'vitest';
import { answer, page, sortByAddress, sortDraft, sortGroupOf, sortOwnProfiles } from '../../../utils/storage/shapes';

const answers = sortByAddress(answer);

describe('answers by account and address', () => {
  test('pass as they are', () => {
    const stored = { 'me@gmail.com': { 'me@example.jp': { readHere: true, providerId: 'xserver' } }, '': {} };
    expect(answers(stored)).toEqual({ sound: stored, rest: [] });
  });

  test.each([['a word'], [7], [['a list']], [true]])('%j in their place is all rest', (stored) => {
    expect(answers(stored)).toEqual({ sound: {}, rest: [stored] });
  });

  test('lose only the address that is wrong, and its place is kept', () => {
    const good = { readHere: false };
    expect(
      answers({ a: { 'x@a': good, 'y@a': { readHere: 'no' }, 'z@a': { more: 1 } }, b: 7, c: { 'x@c': good } }),
    ).toEqual({
      sound: { a: { 'x@a': good }, c: { 'x@c': good } },
      rest: [{ a: { 'y@a': { readHere: 'no' }, 'z@a': { more: 1 } } }, { b: 7 }],
    });
  });
});

test('a page that a reader would stumble over is taken out', () => {
  const good = { page: { sendAs: [{ sendAsEmail: 'a@b.example' }], unread: [] }, at: '2026-11-24', userIndex: 0 };
  const { sound } = sortGroupOf(page)({ a: good, b: { page: {} }, c: { ...good, page: { sendAs: [{}], unread: [] } } });
  expect(sound).toEqual({ a: good });
});

test('each own profile stands for itself', () => {
  const good = {
    id: 'a',
    name: 'A',
    kind: 'isp',
    sources: ['https://a.example/'],
    checked: '2026-11-24',
    confidence: {},
  };
  expect(sortOwnProfiles([good, { ...good, id: 'b', kind: 'x' }, null])).toEqual({
    sound: [good],
    rest: [{ ...good, id: 'b', kind: 'x' }, null],
  });
  expect(sortOwnProfiles({ a: good })).toEqual({ sound: [], rest: [{ a: good }] });
});

test('a draft is a text', () => {
  expect(sortDraft({ text: '{' })).toEqual({ sound: { text: '{' }, rest: [] });
  expect(sortDraft('{')).toEqual({ sound: null, rest: ['{'] });
});
