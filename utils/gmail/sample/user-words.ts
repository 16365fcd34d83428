import { fold } from '../text/fold';
import type { Span } from '../text/host';
import { isKnownWord } from './vocabulary';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts in which one or two letters are a word, and that are written without spaces. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff]/;

/**
 * Words of names, addresses and servers: wherever one is met in what else stands on the page, it goes. Words that Gmail
 * itself uses stay, for "Mail" may be a name, and so do the shortest, which every language has many of.
 */
export class UserWords {
  readonly #words = new Set<string>();

  add(text: string): void {
    for (const [word] of fold(text).toLowerCase().matchAll(WORD)) {
      if (word.length >= (DENSE.test(word) ? 2 : 3) && !isKnownWord(word)) this.#words.add(word);
    }
  }

  /** Where they stand in a text, as words of their own; without spaces between words, anywhere. */
  in(text: string): Span[] {
    const small = text.toLowerCase();
    // Letters that have no small form of the same length: positions would not be true, so all of it goes.
    if (small.length !== text.length) return [{ start: 0, end: text.length }];
    const spans: Span[] = [];
    for (const { 0: word, index } of small.matchAll(WORD)) {
      if (this.#words.has(word)) spans.push({ start: index, end: index + word.length });
      else if (DENSE.test(word) || word.length > 3) spans.push(...this.#within(word, index));
    }
    return spans;
  }

  /** Glued to other letters: a particle, an ending. */
  #within(word: string, index: number): Span[] {
    if (isKnownWord(word)) return [];
    return [...this.#words].flatMap((own) => {
      if (own.length < 4 && !DENSE.test(own)) return [];
      const at = word.indexOf(own);
      return at < 0 ? [] : [{ start: index + at, end: index + at + own.length }];
    });
  }
}

/** The last part of a name is everybody's, and may be a word of the language: `.de`. */
export const withoutTop = (value: string): string => value.replace(/\.\p{L}{2,}\.?$/u, '');
