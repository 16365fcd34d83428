import type { Context, Piece, Values } from '../utils/texts/fill';
import { fill, fillLines, plain } from '../utils/texts/fill';
import { splitFirstSentence } from './sentences';

/** Where words come from; the entrypoints provide it. */
export interface Texts {
  /** Language of these words, BCP 47. */
  language: string;
  /** A text by its path in the locale file; `undefined` when there is none. */
  text(path: string): string | undefined;
  /** What fills the holes of a text. */
  context(values: Values): Context;
}

/**
 * `t` for short labels, `counted` for those whose form depends on a number (CLDR's plural categories), `list` for "a, b and c", `rich` for a line with marked values, `lines` for several of them, `sentences` for the first sentence
 * of a text and for the rest of it.
 */
export function wordsOf(texts: Texts) {
  const rich = (path: string, values: Values = {}): Piece[] =>
    fill(texts.text(path) ?? '', texts.context(values)) ?? [];
  const sentences = (path: string, values: Values = {}) =>
    splitFirstSentence(texts.text(path) ?? '', texts.language).map(
      (part) => fill(part, texts.context(values)) ?? [],
    ) as [Piece[], Piece[]];
  const t = (path: string, values: Values = {}): string => plain(rich(path, values));
  return {
    language: texts.language,
    sentences,
    t,
    counted: (path: string, count: number, values: Values = {}): string =>
      t(`${path}.${new Intl.PluralRules(texts.language).select(count)}`, values),
    list: (items: readonly string[]): string => new Intl.ListFormat(texts.language).format(items),
    rich,
    lines: (path: string, values: Values = {}): Piece[][] => fillLines(texts.text(path) ?? '', texts.context(values)),
  };
}
