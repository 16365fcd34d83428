import type { SendAsField, UnreadReason } from '../../send-as';
import { findPhrase, type Phrase } from '../page/known-words';
import { isLabel } from '../page/labels';
import type { Span } from '../text/host';
import { type Line, type LinkSpan, placeIn, type TextRange } from '../text/line';
import type { Lines } from '../text/lines';
import { type Token, tokensOf } from '../text/tokens';
import type { Rest } from './identity';

/** A line, or its end, with what could be read in it. */
export interface RowLine {
  line: Line;
  tokens: Token[];
  /** The text with blanks for all that was read and for the link "verify", at the same positions. */
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
  for (const span of [...tokens, ...line.links.filter(isVerify(line))]) words = blank(words, span);
  return { line, tokens, words };
}

const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

const SECURITY = /^\s*(?:TLS|SSL)\s*$/;
const isSecurity =
  ({ text }: Line) =>
  ({ start, end }: LinkSpan): boolean =>
    SECURITY.test(text.slice(start, end));

const isVerify =
  (line: Line) =>
  (link: LinkSpan): boolean =>
    !isSecurity(line)(link) && isLabel(line.text.slice(link.start, link.end), ['verify']);

/** Is a link in it the one that confirms an address? */
export const hasVerify = (line: Line): boolean => line.links.some(isVerify(line));

/** Is none in it another one? */
export const hasOnlyVerify = (line: Line): boolean => line.links.every(isVerify(line));

/** Nothing but links: something to click, such as "delete". Gmail makes a link of the words TLS and SSL, too. */
export function isAction({ line, from }: Rest): boolean {
  if (!line.links.length || line.links.some(isSecurity(line))) return false;
  return !/[\p{L}\p{N}]/u.test(line.links.reduce(blank, line.text).slice(from));
}

/** What can be clicked is no fact. */
export const factsIn = (rests: readonly Rest[]): RowLine[] => rests.filter((rest) => !isAction(rest)).map(rowLine);

export const wholeLines = ({ lines }: Lines): Rest[] => lines.map((line) => ({ line, from: 0 }));

export const rowLines = (lines: Lines): RowLine[] => factsIn(wholeLines(lines));

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
