import { BIDI, fold } from './fold';
import { isHidden } from './shown';
import { walk } from './walk';

/** Where a word stands in the page: what `new StaticRange()` takes. */
export type TextRange = StaticRangeInit;

/** Two pieces of text that touch: may be one word, or two that only style sheets set apart. */
export type Seam = 'text' | 'element';

interface Piece {
  at: number;
  node: Text;
  offset: number;
}

/** A line as the eye sees it: blocks, `<br>` and links begin and end one. */
export interface Line {
  /** Without direction marks. */
  raw: string;
  /** `raw` folded, at the same length. */
  text: string;
  /** By position in `text`. */
  seams: ReadonlyMap<number, Seam>;
  /** The link whose text this is. */
  link: Element | undefined;
  pieces: readonly Piece[];
}

export interface Lines {
  /** Those that are not blank. */
  lines: Line[];
  /** Also those without text. */
  links: Element[];
}

const LINK = /^(?:link|button)$/;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const BLOCKS = new Set(
  `address article aside blockquote br caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5
  h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Not text of the page; `send-as-*` are this extension's own. */
const SKIPPED = /^(?:script|style|template|noscript|select|textarea|send-as-.*)$/;

const HAS_BIDI = new RegExp(BIDI.source);
const NO_SEAMS = new Map<number, Seam>();

/** Reads the visible text under `root` in one pass. */
export function readLines(root: Element): Lines {
  if (!root.hasChildNodes()) return { lines: [], links: [] };
  const lines: Line[] = [];
  const links: Element[] = [];
  let link: Element | undefined;
  let seam: Seam = 'text';
  let raw = '';
  let pieces: Piece[] = [];
  let seams = NO_SEAMS;

  const add = (node: Text, text: string, offset: number) => {
    if (raw !== '') {
      if (seams === NO_SEAMS) seams = new Map();
      seams.set(raw.length, seam);
    }
    seam = 'text';
    pieces.push({ at: raw.length, node, offset });
    raw += text;
  };
  const addText = (node: Text) => {
    if (!HAS_BIDI.test(node.data)) return add(node, node.data, 0);
    let from = 0;
    for (const { 0: marks, index } of node.data.matchAll(BIDI)) {
      if (index > from) add(node, node.data.slice(from, index), from);
      from = index + marks.length;
    }
    if (from < node.data.length) add(node, node.data.slice(from), from);
  };
  const end = () => {
    if (raw === '') return;
    if (/\S/.test(raw)) lines.push({ raw, text: fold(raw), seams, link, pieces });
    raw = '';
    pieces = [];
    seams = NO_SEAMS;
  };

  walk(root, {
    text: addText,
    enter(element) {
      const name = element.localName;
      if (SKIPPED.test(name) || isHidden(element)) return false;
      if (isLink(element)) {
        end();
        links.push(element);
        link = element;
      } else if (isBlock(element)) end();
      else if (name !== 'wbr') seam = 'element';
      return true;
    },
    leave(element) {
      if (element === link) {
        end();
        link = undefined;
      } else if (isBlock(element)) end();
      else if (element.localName !== 'wbr') seam = 'element';
    },
  });
  end();
  return { lines, links };
}

const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.localName) || BLOCK_STYLE.test(element.getAttribute('style') ?? '');

const isLink = (element: Element): boolean =>
  LINK.test(element.getAttribute('role') ?? '') ||
  element.localName === 'button' ||
  (element.localName === 'a' && element.hasAttribute('href'));

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
