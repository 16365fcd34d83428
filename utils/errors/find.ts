import { OPENING, type PlainText } from './plain-text';

/** A phrase of the table, taken apart once. */
export interface Pattern {
  parts: readonly string[];
  atReply: boolean;
  unanswered: boolean;
}

export interface Span {
  start: number;
  end: number;
}

const BEFORE_REPLY = new RegExp(`[\\n${OPENING}]`, 'u');
/** How far apart the two sides of `…` may stand. */
const GAP = 160;
/** The longest line that is quoted whole. */
const QUOTE = 300;

/** `^`, `…` and `$` as in `lines.ts`. */
export const pattern = (phrase: string): Pattern => ({
  parts: phrase.replace(/^\^|\$$/g, '').split(' … '),
  atReply: phrase.startsWith('^'),
  unanswered: phrase.endsWith('$'),
});

/** Where the phrase stands, in order. Linear: behind each first part only a few characters are looked at. */
export function* places({ shown, folded }: PlainText, { parts, atReply, unanswered }: Pattern): Generator<Span> {
  const [first = '', ...rest] = parts;
  for (let start = folded.indexOf(first); start >= 0; start = folded.indexOf(first, start + 1)) {
    if (atReply && !startsReply(shown, start)) continue;
    let end = start + first.length;
    const found = rest.every((part) => {
      const next = folded.slice(end, end + GAP + part.length).indexOf(part);
      end += next + part.length;
      return next >= 0;
    });
    if (!found || cutsWord(folded, start) || cutsWord(folded, end)) continue;
    if (
      unanswered &&
      /server (?:re(?:sponse|turned)|ha restituito)|服务器返回|伺服器返回/.test(folded.slice(end, end + GAP))
    )
      continue;
    yield { start, end };
  }
}

/** The lines that hold a place; of a very long one only what stands around the place. */
export function quote({ shown }: PlainText, { start, end }: Span): string {
  const line = lineAt(shown, { start, end });
  const to = line.end;
  // On one line with Gmail's words: "The response was: 535 ...".
  const label = shown.lastIndexOf('was: ', start);
  const from = Math.max(line.start, label < 0 ? 0 : label + 'was: '.length);
  if (to - from <= QUOTE) return shown.slice(from, to).replaceAll('\n', ' ');
  const cut = Math.min(to, end + QUOTE / 2);
  const near = shown.slice(Math.max(from, start - QUOTE / 4), cut);
  const whole = cut < to ? near.replace(/\s+\S*$/, '') : near;
  return whole.replaceAll('\n', ' ').trim();
}

/** The lines that hold a place. */
export function lineAt(shown: string, { start, end }: Span): Span {
  const lineEnd = shown.indexOf('\n', end);
  return { start: shown.lastIndexOf('\n', start - 1) + 1, end: lineEnd < 0 ? shown.length : lineEnd };
}

/** At the beginning of a line, or after a colon, a quote mark, a bracket. */
function startsReply(shown: string, at: number): boolean {
  const before = shown[at - 1] === ' ' ? shown[at - 2] : shown[at - 1];
  return before === undefined || BEFORE_REPLY.test(before);
}

const cutsWord = (text: string, at: number): boolean => /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at] ?? '');
