/**
 * Lists the translations whose English text has changed since, and fails if there are any: `npm run locales:stale`.
 * `-- --translated de ui.server ui.port` says that these are translated as the English text stands now, `-- --all de`
 * says it of all texts of a language. Kept in locales/translating/<language>.json: a hash of each English text.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashOf, keysFor, languages, sourceOf, type TextsByKey, textsOf, translating } from './locale-files.ts';

type Hashes = Readonly<Record<string, string>>;
export type Why = 'missing' | 'not marked as translated' | 'English has changed';

const fileOf = (language: string) => new URL(`../locales/translating/${language}.json`, import.meta.url);

/** The hashes of the English texts that a language was translated from. */
export const hashesOf = (language: string): Hashes =>
  existsSync(fileOf(language)) ? (translating(`${language}.json`) as Hashes) : {};

/** What is to be translated anew, by key. */
export function stale(language: string, english: TextsByKey, own: TextsByKey, hashes: Hashes): Map<string, Why> {
  const why = (key: string): Why | undefined => {
    if (own[key] === undefined) return 'missing';
    if (hashes[key] === undefined) return 'not marked as translated';
    return hashes[key] === hashOf(sourceOf(key, english)) ? undefined : 'English has changed';
  };
  return new Map(
    keysFor(language, english).flatMap((key) => {
      const reason = why(key);
      return reason ? [[key, reason]] : [];
    }),
  );
}

/** The hashes with those of `keys` as English stands now, and without those of texts that are gone. */
export function marked(language: string, english: TextsByKey, hashes: Hashes, keys: readonly string[]): Hashes {
  const known = keysFor(language, english);
  const strangers = keys.filter((key) => !known.includes(key));
  if (strangers.length > 0) throw new Error(`No such text in locales/en.yml: ${strangers.join(', ')}`);
  const now = Object.fromEntries(keys.map((key) => [key, hashOf(sourceOf(key, english))]));
  const all: Hashes = { ...hashes, ...now };
  return Object.fromEntries(known.toSorted().flatMap((key) => (all[key] ? [[key, all[key]]] : [])));
}

function mark(language: string, keys: readonly string[] | 'all'): void {
  if (language === 'en' || !languages().includes(language)) throw new Error(`There is no locales/${language}.yml.`);
  const english = textsOf('en');
  const chosen = keys === 'all' ? keysFor(language, english) : keys;
  const hashes = marked(language, english, hashesOf(language), chosen);
  writeFileSync(fileOf(language), `${JSON.stringify(hashes, null, 2)}\n`);
  console.log(`${language}: ${chosen.length} texts are marked as translated.`);
}

/** How many there are in all languages. */
function list(): number {
  const english = textsOf('en');
  const counts = languages().flatMap((language) => {
    if (language === 'en') return [];
    const found = stale(language, english, textsOf(language), hashesOf(language));
    for (const [key, why] of found) console.log(`${language}  ${key}: ${why}\n    ${sourceOf(key, english).trim()}`);
    console.log(`${language}: ${found.size} of ${keysFor(language, english).length} texts are stale.`);
    return [found.size];
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { translated: { type: 'string' }, all: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.all) mark(values.all, 'all');
  else if (values.translated) mark(values.translated, positionals);
  else process.exitCode = list() > 0 ? 1 : 0;
}
