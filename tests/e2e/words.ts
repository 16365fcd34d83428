import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Tree = { [key: string]: string | Tree };

/** A text of the extension, by its path in the locale file, as a pattern: what is filled in can be anything. */
export function words(path: string, language: 'en' | 'ja' = 'en'): RegExp {
  const file = new URL(`../../locales/${language}.yml`, import.meta.url);
  const text = path
    .split('.')
    .reduce<string | Tree | undefined>(
      (tree, key) => (typeof tree === 'object' ? tree[key] : undefined),
      parse(readFileSync(file, 'utf8')) as Tree,
    );
  if (typeof text !== 'string') throw new Error(`No text ${path} in ${language}`);
  return new RegExp(
    text
      .trim()
      .split(/\{[^}]*\}/)
      .map(RegExp.escape)
      .join('.*'),
  );
}
