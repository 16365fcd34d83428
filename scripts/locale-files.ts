import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Tree = { [key: string]: string | Tree };
/** Texts by path: `rules.port_25.title`. */
export type TextsByKey = Readonly<Record<string, string>>;

const FOLDER = new URL('../locales/', import.meta.url);
/** CLDR's plural categories: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
const CATEGORY = /\.(zero|one|two|few|many|other)$/;

const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');

/** The languages there are, English first. */
export const languages = (): string[] =>
  readdirSync(FOLDER)
    .flatMap((file) => /^(.+)\.yml$/.exec(file)?.[1] ?? [])
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** The texts of a language, by path. */
export const textsOf = (language: string): TextsByKey => flat(parse(read(`${language}.yml`)));

/** What belongs to the translations and is not shipped: the glossary and the like. */
export const translating = (file: string): unknown => parse(read(`translating/${file}`));

function flat(tree: Tree, path = ''): TextsByKey {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}

/** Is this key one form of several, by number? `options.setAside.other` is none: `one` is not there. */
const isForm = (key: string, english: TextsByKey): boolean =>
  CATEGORY.test(key) && ['.one', '.other'].every((form) => english[key.replace(CATEGORY, form)] !== undefined);

/** The keys that a language needs: those of English, with the plural forms that the language itself has. */
export function keysFor(language: string, english: TextsByKey): string[] {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const keys = Object.keys(english).flatMap((key) =>
    isForm(key, english) ? pluralCategories.map((category) => key.replace(CATEGORY, `.${category}`)) : [key],
  );
  return [...new Set(keys)];
}

/** The English text that stands for this key; for a plural form that English lacks, its `other`. */
export const sourceOf = (key: string, english: TextsByKey): string =>
  english[key] ?? english[key.replace(CATEGORY, '.other')] ?? '';

/** Eight hexadecimal digits by which a changed text is noticed. */
export const hashOf = (text: string): string => createHash('sha256').update(text.trim()).digest('hex').slice(0, 8);
