import type { Line } from '../text/line';
import type { Edit } from './mask-line';

/** What each piece of text of the page becomes. One that nobody has looked at becomes nothing. */
export class MaskedTexts {
  readonly #edits = new Map<Text, Edit[]>();

  /** The line has been looked at: all but these parts of it stays. */
  add({ pieces, raw }: Line, edits: readonly Edit[]): void {
    for (const [i, { node, at, offset }] of pieces.entries()) {
      const end = pieces[i + 1]?.at ?? raw.length;
      const inPiece = edits
        .filter((edit) => edit.start < end && edit.end > at)
        .map((edit) => {
          const [start, stop] = [Math.max(edit.start, at), Math.min(edit.end, end)];
          return { start: start - at + offset, end: stop - at + offset, text: partOf(edit, start, stop) };
        });
      this.#edits.set(node, [...(this.#edits.get(node) ?? []), ...inPiece]);
    }
  }

  of(node: Text): string {
    const edits = this.#edits.get(node);
    // The ports that Gmail's form offers.
    if (!edits) return /^\s*(?:25|465|587)?\s*$/.test(node.data) ? node.data : '';
    let text = '';
    let from = 0;
    for (const edit of edits) {
      text += node.data.slice(from, edit.start) + edit.text;
      from = edit.end;
    }
    return text + node.data.slice(from);
  }
}

/** An example for a word that stands in several pieces is cut where the word is. */
function partOf({ start, end, text }: Edit, from: number, to: number): string {
  const at = (position: number) => Math.round(((position - start) / (end - start)) * text.length);
  return text.slice(at(from), at(to));
}
