import type { SendAsField, UnreadReason } from '../../send-as';
import { findPhrase, type Phrase } from '../page/known-words';
import { type Line, type Lines, placeIn, type TextRange } from '../text/lines';
import { type Token, tokensOf } from '../text/tokens';
import type { Rest } from './identity';

/** A line, or its end, with what could be read in it. */
export interface RowLine {
  line: Line;
  tokens: Token[];
  /** The text with blanks for all that was read, at the same positions. */
  words: string;
}

/** What was found about one address, where it stands, and why the rest was not found. */
export interface Notes {
  unread: [SendAsField, UnreadReason][];
  places: Partial<Record<SendAsField, TextRange[]>>;
}

export function rowLine({ line, from }: Rest): RowLine {
  const tokens = tokensOf(line, from);
  let words = from ? ' '.repeat(from) + line.text.slice(from) : line.text;
  for (const { start, end } of tokens) words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  return { line, tokens, words };
}

/** Links are no facts: what they say is read apart. */
export const rowLines = ({ lines }: Lines): RowLine[] =>
  lines.filter(({ link }) => !link).map((line) => rowLine({ line, from: 0 }));

/** Where Gmail says this. */
export function placeOfPhrase(lines: readonly RowLine[], phrase: Phrase): TextRange | undefined {
  for (const { line, words } of lines) {
    const found = findPhrase(phrase, words);
    if (found) return placeIn(line, found.start, found.end);
  }
  return undefined;
}

/** The one value of these tokens; several different ones are none. */
export function onlyValue(
  lines: readonly RowLine[],
  field: SendAsField,
  isIt: (token: Token) => boolean,
  notes: Notes,
): string | undefined {
  const found = lines.flatMap(({ line, tokens }) => tokens.filter(isIt).map((token) => ({ line, token })));
  const values = new Set(found.map(({ token }) => token.value));
  if (values.size !== 1) {
    notes.unread.push([field, values.size ? 'ambiguous' : 'not-found']);
    return undefined;
  }
  notes.places[field] = found.flatMap(({ line, token }) => placeIn(line, token.start, token.end) ?? []);
  return found[0]?.token.value;
}
