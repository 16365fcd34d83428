import { globSync, readFileSync } from 'node:fs';
import { SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it, test } from 'vitest';
import { keysFor, languages, sourceOf, textsOf } from '../../scripts/locale-files';
import { gmailLabel, type LabelKey } from '../../utils/gmail/page/labels';

const holes = (text: string): string[] => [...new Set(text.match(/\{\w[\w.]*\}/g))].sort();
/** Of each line what it begins with and what it mentions. A month may stand as in a date; see utils/texts/months.ts. */
const shape = (text: string): string =>
  text
    .trim()
    .replaceAll('Month.inDate}', 'Month}')
    .split('\n')
    .map((line) => [/^\s*((?:\{[!?]\w+\})*)/.exec(line)?.[1], ...holes(line)].join(' '))
    .join('\n');

/** Signs of Chinese, Japanese and Korean are twice as wide as letters. */
const WIDE = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/gu;
/** In letters. Values in titles are short, and none is longer than a month. */
const width = (title: string): number => title.replaceAll(/\{\w+\}/g, 'September 2027').replaceAll(WIDE, '$&$&').length;
const SENTENCE_END = /[.!?](?=\s|$)|。/g;

const english = textsOf('en');

/** Other languages say the same in up to a third more letters; tests/e2e/axe.test.ts sees whether they fit. */
const longest = (language: string): number => (language === 'en' ? 60 : 80);

describe.each(languages())('locales/%s.yml', (language) => {
  const own = textsOf(language);

  it('has every text', () => {
    expect(Object.keys(own).sort()).toEqual(keysFor(language, english).sort());
  });

  it('has the same lines, under the same conditions, with the same values', () => {
    const differing = Object.keys(own).filter((key) => shape(own[key] ?? '') !== shape(sourceOf(key, english)));
    expect(differing).toEqual([]);
  });

  it('says what is wrong in a short line, and why in two sentences at most', () => {
    const rules = Object.entries(own).filter(([key]) => key.startsWith('rules.'));
    const long = rules.filter(([key, text]) => key.endsWith('.title') && width(text) >= longest(language));
    const many = rules.filter(([key, text]) => key.endsWith('.why') && (text.match(SENTENCE_END)?.length ?? 0) > 2);
    expect([...long, ...many].map(([key]) => key)).toEqual([]);
  });

  it('says which language it is, and which way it is written', () => {
    const { script } = new Intl.Locale(language).maximize();
    const isRtl = ['Arab', 'Hebr', 'Syrc', 'Thaa'].includes(script ?? '');
    expect([own.language, own.direction]).toEqual([language, isRtl ? 'rtl' : 'ltr']);
  });

  it('quotes in its texts as it has labels quoted, with the same blanks inside', () => {
    const { quotes = '', ...texts } = own;
    const marks = quotes.match(/[^"]*[^"\s][^"]*/g) ?? [];
    const bare = marks.map((mark) => mark.trim());
    const others = [...'«»„“”‘「」'].filter((mark) => !bare.includes(mark));
    const strays = (text: string) =>
      others.some((mark) => text.includes(mark)) ||
      marks.some((mark) => text.replaceAll(mark, '').includes(mark.trim()));
    expect(Object.keys(texts).filter((key) => strays(texts[key] ?? ''))).toEqual([]);
    if (quotes !== 'auto')
      expect(Object.values(texts).filter((text) => text.includes(marks[0] ?? '?'))).not.toEqual([]);
  });

  it('is named as browsers want it', () => {
    expect([...SUPPORTED_LOCALES]).toContain(language.replace('-', '_'));
  });

  it('has keys that every browser accepts', () => {
    expect(Object.keys(own).filter((key) => !/^[A-Za-z][\w.]*$/.test(key))).toEqual([]);
  });

  it('holds no $, which browsers take for the beginning of a value', () => {
    expect(Object.keys(own).filter((key) => own[key]?.includes('$'))).toEqual([]);
  });

  it('quotes only labels of Gmail that there are', () => {
    const labels = Object.values(own)
      .flatMap(holes)
      .flatMap((hole) => /^\{gmail\.(\w+)\}$/.exec(hole)?.[1] ?? []);
    expect(labels.length).toBeGreaterThan(0);
    expect([...new Set(labels)].filter((key) => !gmailLabel(key as LabelKey, 'en'))).toEqual([]);
  });
});

/** What Gmail writes is known by language; the extension's own words are not. */
const code = globSync('{utils,components,entrypoints,modules}/**/*.{ts,tsx,css}').filter(
  (file) => !file.startsWith('utils/gmail/'),
);

test('no code asks which language it is', () => {
  const tags = [...languages().filter((language) => language !== 'en'), 'ar', 'he', 'pt', 'zh'].join('|');
  const asking = new RegExp(`['"](?:${tags})['"]|:lang\\(|[lL]ang(?:uage)?(?: ===|\\.startsWith)|getTextInfo`);
  expect(code.filter((file) => asking.test(readFileSync(file, 'utf8')))).toEqual([]);
});
