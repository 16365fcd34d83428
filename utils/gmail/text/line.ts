import type { Span } from './host';

/** Where a word stands in the page: what `new StaticRange()` takes. */
export type TextRange = StaticRangeInit;

/** Two pieces of text that touch: may be one word, or two that only style sheets set apart. */
export type Seam = 'text' | 'element';

export interface Piece {
  at: number;
  node: Text;
  offset: number;
}

/** A link's part of a line. */
export interface LinkSpan extends Span {
  element: Element;
}

/** A line as the eye sees it: blocks and `<br>` begin and end one; a link in it is part of it. */
export interface Line {
  /** Without direction marks. */
  raw: string;
  /** `raw` folded, at the same length. */
  text: string;
  /** By position in `text`. */
  seams: ReadonlyMap<number, Seam>;
  /** Links with text, in order; none lies in another. */
  links: readonly LinkSpan[];
  pieces: readonly Piece[];
}

/** The place of `line.text.slice(start, end)`; `start` is before `end`. */
export function placeIn({ pieces }: Line, start: number, end: number): TextRange | undefined {
  const first = pieces.findLast(({ at }) => at <= start);
  const last = pieces.findLast(({ at }) => at < end);
  return (
    first &&
    last && {
      startContainer: first.node,
      startOffset: first.offset + start - first.at,
      endContainer: last.node,
      endOffset: last.offset + end - last.at,
    }
  );
}
