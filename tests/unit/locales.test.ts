import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gmailLabel, type LabelKey } from '../../utils/gmail/page/labels';

type Tree = { [key: string]: string | Tree };

/** `rules.port_25.title` -> text. */
function flat(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : Object.entries(flat(value, `${path}${key}.`)),
    ),
  );
}

const holes = (text: string): string[] => [...new Set(text.match(/\{[!\w.]+\}/g))].sort();

/** Values in titles are short, and none is longer than a month. */
const filled = (text: string): string => text.replaceAll(/\{\w+\}/g, 'September 2027');
const SENTENCE_END = /[.!?](?=\s|$)|。/g;

const languages = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));
const texts = Object.fromEntries(
  languages.map((language) => [language, flat(parse(readFileSync(`locales/${language}.yml`, 'utf8')))]),
);
const english = texts.en ?? {};

describe.each(languages)('locales/%s.yml', (language) => {
  const own = texts[language] ?? {};

  it('has every text', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
  });

  it('mentions the same values', () => {
    const differing = Object.keys(own).filter(
      (key) => String(holes(own[key] ?? '')) !== String(holes(english[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('says what is wrong in less than 60 characters, and why in two sentences at most', () => {
    const rules = Object.entries(own).filter(([key]) => key.startsWith('rules.'));
    const long = rules.filter(([key, text]) => key.endsWith('.title') && filled(text).length >= 60);
    const many = rules.filter(([key, text]) => key.endsWith('.why') && (text.match(SENTENCE_END)?.length ?? 0) > 2);
    expect([...long, ...many].map(([key]) => key)).toEqual([]);
  });

  it('has keys that every browser accepts', () => {
    expect(Object.keys(own).filter((key) => !/^[A-Za-z][\w.]*$/.test(key))).toEqual([]);
  });

  it('quotes only labels of Gmail that there are', () => {
    const labels = Object.values(own)
      .flatMap(holes)
      .flatMap((hole) => /^\{gmail\.(\w+)\}$/.exec(hole)?.[1] ?? []);
    expect(labels.length).toBeGreaterThan(0);
    expect([...new Set(labels)].filter((key) => !gmailLabel(key as LabelKey, 'en'))).toEqual([]);
  });
});
