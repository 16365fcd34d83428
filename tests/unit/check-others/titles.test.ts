import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

type Tree = { [key: string]: string | Tree };

const titlesIn = (tree: Tree): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? (key === 'title' ? [value] : []) : titlesIn(value),
  );

const files = readdirSync('locales').filter((file) => file.endsWith('.yml'));

it.each(files)('titles of rules in %s mention what a table of thousands knows', (file) => {
  const titles = titlesIn(parse(readFileSync(`locales/${file}`, 'utf8')).rules);
  expect(titles.length).toBeGreaterThan(50);
  // See entrypoints/check-others/many/titles.ts.
  expect(titles.filter((title) => /\{(?!port\}|endsMonth\})/.test(title))).toEqual([]);
});
