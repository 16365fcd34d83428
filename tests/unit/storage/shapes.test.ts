import { describe, expect, test } from 'vitest';
import { answer, kept, page, tried } from '../../../utils/storage/shapes';
import { splitByAddress, splitDraft, splitGroupOf, splitOwnProfiles } from '../../../utils/storage/split';

const answers = splitByAddress(answer);

describe('answers by account and address', () => {
  test('pass as they are', () => {
    const stored = { 'me@gmail.com': { 'me@example.jp': { readHere: true, providerId: 'xserver' } }, '': {} };
    expect(answers(stored)).toEqual({ usable: stored, unusable: [] });
  });

  test.each([['a word'], [7], [['a list']], [true]])('%j in their place is all unusable', (stored) => {
    expect(answers(stored)).toEqual({ usable: {}, unusable: [stored] });
  });

  test('lose only the address that is wrong, and its place is kept', () => {
    const good = { readHere: false };
    expect(
      answers({ a: { 'x@a': good, 'y@a': { readHere: 'no' }, 'z@a': { more: 1 } }, b: 7, c: { 'x@c': good } }),
    ).toEqual({
      usable: { a: { 'x@a': good }, c: { 'x@c': good } },
      unusable: [{ a: { 'y@a': { readHere: 'no' }, 'z@a': { more: 1 } } }, { b: 7 }],
    });
  });
});

test('each word that Gmail or a mail can lead to is one that may be stored', () => {
  const at = '2026-11-24T00:00:00Z';
  const copy = (row: object, rest = {}) => ({ row: { sendAsEmail: 'a@b.example', ...row }, ...rest, at });
  const copies = [
    ...['none', 'ssl', 'starttls'].map((securityMode) => copy({ smtpMsa: { securityMode } })),
    ...['accepted', 'pending'].map((verificationStatus) => copy({ verificationStatus })),
    ...['same-address', 'default-address'].map((replyFrom) => copy({}, { replyFrom })),
  ];
  const mail = { verdict: 'right', whole: true, at, digest: 'x' };
  const mails = [
    ...['right', 'broken', 'unknown'].map((verdict) => ({ mail: { ...mail, verdict } })),
    ...['typed', 'elsewhere'].map((through) => ({ mail: { ...mail, through } })),
  ];
  const other = { mail: { ...mail, verdict: 'fine' } };
  expect(splitByAddress(kept)({ a: { ...copies } })).toEqual({ usable: { a: { ...copies } }, unusable: [] });
  expect(splitByAddress(tried)({ a: { ...mails, other } })).toEqual({
    usable: { a: { ...mails } },
    unusable: [{ a: { other } }],
  });
});

test('a page that a reader would stumble over is taken out', () => {
  const good = { page: { sendAs: [{ sendAsEmail: 'a@b.example' }], unread: [] }, at: '2026-11-24', userIndex: 0 };
  const { usable } = splitGroupOf(page)({
    a: good,
    b: { page: {} },
    c: { ...good, page: { sendAs: [{}], unread: [] } },
  });
  expect(usable).toEqual({ a: good });
});

test('of a group what is wrong is kept in its place', () => {
  const split = splitGroupOf(answer);
  expect(split({ a: { readHere: true }, b: 7 })).toEqual({ usable: { a: { readHere: true } }, unusable: [{ b: 7 }] });
  expect(split({ a: {} })).toEqual({ usable: { a: {} }, unusable: [] });
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
  expect(splitOwnProfiles([good, { ...good, id: 'b', kind: 'x' }, null])).toEqual({
    usable: [good],
    unusable: [{ ...good, id: 'b', kind: 'x' }, null],
  });
  expect(splitOwnProfiles({ a: good })).toEqual({ usable: [], unusable: [{ a: good }] });
});

test('a draft is a text', () => {
  expect(splitDraft({ text: '{' })).toEqual({ usable: { text: '{' }, unusable: [] });
  expect(splitDraft('{')).toEqual({ usable: null, unusable: ['{'] });
});

test('of a group, what cannot be used is told by its name', () => {
  const good = { page: { sendAs: [], unread: [] }, at: '2026-11-24T00:00:00Z' };
  expect(splitGroupOf(page)({ a: good, b: 7 })).toEqual({ usable: { a: good }, unusable: [{ b: 7 }] });
});
