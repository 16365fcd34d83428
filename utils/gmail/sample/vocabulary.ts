import { rowPhrases } from '../page/known-words';
import { allLabels } from '../page/labels';
import { fold } from '../text/fold';
import type { Span } from '../text/host';

let known: { phrases: RegExp; words: ReadonlySet<string> } | undefined;

function vocabulary() {
  if (known) return known;
  const all = [...allLabels(), ...rowPhrases(), 'Learn more', 'Gmail', 'Google', 'SMTP']
    .map((phrase) => fold(phrase).trim())
    .sort((a, b) => b.length - a.length);
  const phrases = all.map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s*'));
  known = {
    // Not within a longer word of letters that are written with spaces.
    phrases: new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:${phrases.join('|')})(?![A-Za-zÀ-ɏ0-9])`, 'gi'),
    words: new Set(all.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])),
  };
  return known;
}

/** Where the folded text says something that Gmail is known to say, in any language. */
export const knownPhrases = (text: string): Span[] =>
  [...text.matchAll(vocabulary().phrases)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** Does Gmail use this word, in small letters, in anything it is known to say? */
export const isKnownWord = (word: string): boolean => vocabulary().words.has(word);
