import type { Span } from './host';
import type { Line, Seam } from './line';

/**
 * Cuts a run without spaces where one piece of text certainly ends a line and the next begins one, as in
 * `smtp.example.com` + `Secured connection`: elements side by side that only style sheets put on lines of their own.
 */
export function wordsOf({ text, seams }: Line, start: number, end: number): Span[] {
  const words: Span[] = [];
  let from = start;
  for (const at of inside(seams, start, end)) {
    if (!endsLine(text.slice(from, at), text.slice(at, end))) continue;
    words.push({ start: from, end: at });
    from = at;
  }
  return [...words, { start: from, end }];
}

/** The word cut at every seam of this kind that may be its end. */
export function partsOf({ text, seams }: Line, { start, end }: Span, kind: Seam): Span[] {
  const ends = [...inside(seams, start, end).filter((at) => seams.get(at) === kind && !joins(text, at)), end];
  return ends.map((at, i) => ({ start: ends[i - 1] ?? start, end: at }));
}

/** Looked up position by position: a line may have thousands of seams, a run has few letters. */
function inside(seams: Line['seams'], start: number, end: number): number[] {
  if (!seams.size) return [];
  return Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i).filter((at) => seams.has(at));
}

/** Inside a number or a name for certain. */
const joins = (text: string, at: number): boolean => /^(?:\d\d|.[.@_-]|@.)$/.test(text.slice(at - 1, at + 1));

/** A capital after a small letter, a digit or a full stop, and no more of a name behind it. */
function endsLine(before: string, after: string): boolean {
  if (!/^\p{Lu}[^.@]{2,}[.,:]?$/u.test(after) || /\p{Lu}$/u.test(before)) return false;
  // `alias.` + `Reply` are two words; `smtp.example.` + `Com` is one.
  return !/\.[\p{L}\p{M}\p{N}_-]+\.$/u.test(before);
}

/** Text that touches in the last part of a name which is unusually long: `smtp.example.com` + `secured`? */
export function isDoubtful({ text, seams }: Line, { start, end }: Span): boolean {
  const last = text.lastIndexOf('.', end - 2) + 1;
  const isEnd = (at: number) => at - last >= 2 || (at === last && text.slice(start, at - 1).includes('.'));
  return end - last > 4 && inside(seams, start, end).some(isEnd);
}

/** A name that begins or ends at a seam, and beyond it stands what could be more of it: `smtp.o` + `ffice365.com`. */
export function goesOn({ text, seams }: Line, { start, end }: Span, run: Span): boolean {
  const before = seams.has(start) && /\.[\p{L}\p{M}\p{N}_-]*$/u.test(text.slice(run.start, start));
  return before || (seams.has(end) && /^[\p{L}\p{M}\p{N}_-]*\.[\p{L}\p{M}\p{N}]/u.test(text.slice(end, run.end)));
}
