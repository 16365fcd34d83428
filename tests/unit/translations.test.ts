import { describe, expect, it, test } from 'vitest';
import { hashOf, keysFor, languages, sourceOf, textsOf, translating } from '../../scripts/locale-files';
import { hashesOf, marked, stale } from '../../scripts/locales-stale';

const english = textsOf('en');
const glossary = translating('glossary.yml') as Record<string, Record<string, string | string[]>>;
const same = translating('same-as-english.yml') as Record<string, string[]>;
const translations = languages().filter((language) => language !== 'en');

const bare = (text: string): string => text.replaceAll(/\{[^}]*\}/g, ' ');
/** Without what is quoted: error lines, names of settings. */
const mentions = (text: string, term: string): boolean =>
  new RegExp(`\\b${term}`, 'i').test(bare(text).replaceAll(/"[^"]*"/g, ' '));
const lines = (text: string): string[] => text.split('\n').filter((line) => /\p{L}{2}/u.test(bare(line)));

describe.each(translations)('the translation to "%s"', (language) => {
  const own = textsOf(language);
  const shared = (key: string) => [...(same.all ?? []), ...(same[language] ?? [])].includes(key);
  const leftIn = (key: string, text: string) =>
    lines(text).some((line) => lines(sourceOf(key, english)).includes(line));

  it('has a glossary', () => {
    expect(Object.keys(glossary[language] ?? {}).sort()).toEqual(Object.keys(glossary.en ?? {}).sort());
  });

  it('calls the same thing by the same word', () => {
    const strays = Object.entries(glossary[language] ?? {}).flatMap(([term, words]) => {
      const forms = [words].flat().map((word) => word.toLowerCase());
      return Object.entries(own)
        .filter(([key, text]) => {
          const said = text.toLowerCase();
          return mentions(sourceOf(key, english), term) && !forms.some((form) => said.includes(form));
        })
        .map(([key]) => `${key}: ${term}`);
    });
    expect(strays).toEqual([]);
  });

  it('leaves nothing in English but what locales/translating/same-as-english.yml names', () => {
    const left = Object.entries(own).filter(([key, text]) => leftIn(key, text) && !shared(key));
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('names no exception that is none', () => {
    const needless = (same[language] ?? []).filter((key) => !leftIn(key, own[key] ?? ''));
    expect(needless).toEqual([]);
  });

  it('keeps hashes of texts that there are only', () => {
    const known = keysFor(language, english);
    expect(Object.keys(hashesOf(language)).filter((key) => !known.includes(key))).toEqual([]);
  });
});

test('a changed English text makes its translation stale, and a marked one fresh', () => {
  const before = { 'ui.port': 'Port', 'ui.mails.one': '{count} mail', 'ui.mails.other': '{count} mails' };
  const polish = {
    'ui.port': 'Port',
    'ui.mails.one': '1',
    'ui.mails.few': '2',
    'ui.mails.many': '5',
    'ui.mails.other': '1,5',
  };
  const hashes = marked('pl', before, { gone: 'x' }, keysFor('pl', before));
  expect(Object.keys(hashes)).toEqual(['ui.mails.few', 'ui.mails.many', 'ui.mails.one', 'ui.mails.other', 'ui.port']);
  expect(stale('pl', before, polish, hashes).size).toBe(0);
  const now = { ...before, 'ui.port': 'Door', 'ui.host': 'Server' };
  expect([...stale('pl', now, polish, hashes)]).toEqual([
    ['ui.port', 'English has changed'],
    ['ui.host', 'missing'],
  ]);
  expect([...stale('pl', before, polish, { ...hashes, 'ui.mails.few': hashOf('other') })]).toEqual([
    ['ui.mails.few', 'English has changed'],
  ]);
  expect(stale('pl', now, polish, marked('pl', now, hashes, ['ui.port'])).has('ui.port')).toBe(false);
  expect(() => marked('pl', now, hashes, ['ui.nothing'])).toThrow('ui.nothing');
});
