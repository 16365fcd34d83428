import { expect, it } from 'vitest';
import { Examples } from '../../../../utils/gmail/sample/examples.ts';
import { UserWords, withoutTop } from '../../../../utils/gmail/sample/user-words.ts';

const found = (own: string, text: string) => {
  const words = new UserWords();
  words.add(own);
  return words.in(text).map(({ start, end }) => text.slice(start, end));
};

it.each([
  ['Kolumna', 'see KOLUMNA and kolumna', ['KOLUMNA', 'kolumna']],
  ['Ann', 'ann Annas anna', ['ann']],
  ['Anna', 'anna annas hannah', ['anna', 'anna', 'anna']],
  ['Al', 'al', []],
  ['山田', '山田様と山', ['山田']],
  ['山', '山田', []],
  ['Mail', 'mail', []],
  ['Kolumna', 'ẞİkolumna', ['ẞİkolumna']],
])('of %s in "%s" this goes: %j', (own, text, expected) => {
  expect(found(own, text)).toEqual(expected);
});

it.each([
  ['example.com', 'example'],
  ['a.b.example.', 'a.b'],
  ['a.c', 'a.c'],
  ['a.1', 'a.1'],
])('%s without its end is %s', (value, expected) => expect(withoutTop(value)).toBe(expected));

it('examples are the same for the same, and others for others, as many as there are', () => {
  const examples = new Examples();
  expect(['Ann Lee', ' ann  lee ', 'Bob'].map(examples.name)).toEqual(['Name 1', 'Name 1', 'Name 2']);
  expect(['a@x.jp', 'A@X.jp', 'b@x.com', 'a@mail.x.jp'].map((one) => examples.of(one))).toEqual([
    'user1@alfa.example',
    'user1@alfa.example',
    'user2@bravo.example',
    'user1@charlie.alfa.example',
  ]);
  expect(
    ['sv12.x.jp', '192.0.2.7', '10.0.0.1', 'http://x.jp:465/a', 'X.jp.', '12.x.jp', 'localhost'].map((one) =>
      examples.of(one),
    ),
  ).toEqual([
    'delta00.alfa.example',
    '192.0.2.1',
    '192.0.2.2',
    'http://alfa.example:465/echo',
    'alfa.example.',
    '06.alfa.example',
    'golf',
  ]);
  const names = Array.from({ length: 800 }, (_, at) => examples.of(`n${at}.y.jp`));
  expect(new Set(names).size).toBe(800);
});
