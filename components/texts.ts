import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Context, Piece, Values } from '../utils/text';
import { fill, fillLines, plain } from '../utils/text';

/** Where components get their words from; the entrypoints provide it. */
export interface Texts {
  /** Language of these words, BCP 47. */
  language: string;
  /** A text by its path in the locale file; `undefined` when there is none. */
  text(path: string): string | undefined;
  /** What fills the holes of a text. */
  context(values: Values): Context;
}

export const TextsContext = createContext<Texts | undefined>(undefined);

/** `t` for short labels, `rich` for a line with marked values, `lines` for several of them. */
export function useTexts() {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('TextsContext has no value: wrap the component in <TextsContext.Provider>.');
  const rich = (path: string, values: Values = {}): Piece[] =>
    fill(texts.text(path) ?? '', texts.context(values)) ?? [];
  return {
    language: texts.language,
    t: (path: string, values: Values = {}): string => plain(rich(path, values)),
    rich,
    lines: (path: string, values: Values = {}): Piece[][] => fillLines(texts.text(path) ?? '', texts.context(values)),
  };
}
