import { isBlock, isLink, isSkipped } from './elements';
import { BIDI, fold } from './fold';
import type { Line, LinkSpan, Piece, Seam } from './line';
import { isHidden } from './shown';
import { walk } from './walk';

export interface Lines {
  /** Those that are not blank. */
  lines: Line[];
  /** Also those without text. */
  links: Element[];
}

const HAS_BIDI = new RegExp(BIDI.source);
const NO_SEAMS = new Map<number, Seam>();
const NO_LINKS: LinkSpan[] = [];

/** Reads the visible text under `root` in one pass. */
export function readLines(root: Element): Lines {
  if (!root.hasChildNodes()) return { lines: [], links: [] };
  const lines: Line[] = [];
  const links: Element[] = [];
  let seam: Seam = 'text';
  let raw = '';
  let pieces: Piece[] = [];
  let seams = NO_SEAMS;
  let spans = NO_LINKS;
  /** The outermost link around what is read, and where it begins in the line. */
  let link: Element | undefined;
  let linkStart = 0;

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
  const endLink = () => {
    if (link && raw.length > linkStart) spans = [...spans, { element: link, start: linkStart, end: raw.length }];
    linkStart = 0;
  };
  const end = () => {
    if (raw === '') return;
    endLink();
    if (/\S/.test(raw)) lines.push({ raw, text: fold(raw), seams, links: spans, pieces });
    raw = '';
    pieces = [];
    seams = NO_SEAMS;
    spans = NO_LINKS;
  };

  walk(root, {
    text: addText,
    enter(element) {
      if (isSkipped(element) || isHidden(element)) return false;
      border(element);
      if (!isLink(element)) return true;
      links.push(element);
      if (!link) [link, linkStart] = [element, raw.length];
      return true;
    },
    leave(element) {
      border(element);
      if (element !== link) return;
      endLink();
      link = undefined;
    },
  });
  end();
  return { lines, links };

  function border(element: Element): void {
    if (isBlock(element)) end();
    else if (element.localName !== 'wbr') seam = 'element';
  }
}
