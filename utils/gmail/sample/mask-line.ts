import type { Span } from '../text/host';
import type { Line } from '../text/line';
import { type Token, tokensOf } from '../text/tokens';
import type { Examples } from './examples';
import type { UserWords } from './user-words';
import { isKnownWord, knownPhrases } from './vocabulary';

/** Another text for a part of a line. */
export interface Edit extends Span {
  text: string;
}

/**
 * Whose words are those beside addresses and servers? `gmails`: they cannot be the user's, so they stay, in a language
 * nobody knows too. `anyones`: only what Gmail is known to say stays.
 */
export type Author = 'gmails' | 'anyones';

export interface Masks {
  examples: Examples;
  userWords: UserWords;
}

/** What has to change in a line, from a position on, for nothing of the user's to be left. */
export function maskLine(line: Line, from: number, author: Author, { examples, userWords }: Masks): Edit[] {
  const tokens = tokensOf(line, from);
  const own = ownSpans(line, tokens);
  const isOwn = covers(own);
  const isToken = covers([...tokens, ...portsIn(line.text)]);
  const phrases = author === 'anyones' ? covers(knownPhrases(line.text)) : () => true;
  const isUsers = covers([...userWords.in(line.text), ...doubtfulIn(line, own)]);
  const hidden: Span[] = [];
  for (let i = from; i < line.text.length; i++) {
    if (isOwn(i) || /[\s\p{P}$+<=>^`|~]/u.test(line.text[i] ?? '')) continue;
    const stays = isToken(i) || (phrases(i) && !isUsers(i) && !/\d/.test(line.text[i] ?? ''));
    if (!stays) hidden.push({ start: i, end: i + 1 });
  }
  return [
    ...own.map((span) => ({ ...span, text: examples.of(line.raw.slice(span.start, span.end)) })),
    ...hidden.map((span) => ({ ...span, text: blankFor(line.raw[span.start] ?? '') })),
  ].sort((a, b) => a.start - b.start);
}

/** Gmail's ports, also where its own sentence goes on without a space. */
const portsIn = (text: string): Span[] =>
  [...text.matchAll(/(?<![\p{L}\d.@_-])(?:25|465|587)(?!\d)/gu)].map(({ 0: port, index }) => ({
    start: index,
    end: index + port.length,
  }));

/** Keeps the look of a text and nothing of what it says. */
const blankFor = (sign: string): string => (/\p{Nd}/u.test(sign) ? '0' : /\p{Lu}/u.test(sign) ? 'X' : 'x');

/** Addresses and servers; where they can be read in several ways, all that any reading takes in. */
function ownSpans(line: Line, tokens: readonly Token[]): Span[] {
  const spans = tokens
    .filter(({ kind }) => kind === 'address' || kind === 'host')
    .map(({ start, end, value }) => (value.length > end - start ? runAround(line.text, start) : { start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function runAround(text: string, at: number): Span {
  let [start, end] = [at, at];
  while (start > 0 && /\S/.test(text[start - 1] ?? '')) start--;
  while (end < text.length && /\S/.test(text[end] ?? '')) end++;
  return { start, end };
}

/** Words with an @ that are no address, and letters that touch an address or a server and may be more of it. */
function doubtfulIn({ text }: Line, own: readonly Span[]): Span[] {
  const runs = [...text.matchAll(/\S+/g)].map(({ 0: run, index }) => ({ run, start: index, end: index + run.length }));
  return runs.flatMap(({ run, start, end }) => {
    const touched = own.some((span) => span.start < end && span.end > start);
    if (!touched && !run.includes('@')) return [];
    return [...run.matchAll(/[A-Za-zÀ-ɏ0-9_]+/g)].flatMap(({ 0: word, index }) =>
      isKnownWord(word.toLowerCase()) ? [] : [{ start: start + index, end: start + index + word.length }],
    );
  });
}

function covers(spans: readonly Span[]): (at: number) => boolean {
  const covered = new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  return (at) => covered.has(at);
}
