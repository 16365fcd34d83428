import { isAddress } from '../text/address';
import { LONGEST } from '../text/host';
import type { Line } from '../text/line';
import type { Lines } from '../text/lines';

/** `Name <address>`, or an address alone: whose row it is. */
export interface Identity {
  sendAsEmail: string;
  /** Absent: Gmail shows none. `undefined` with `nameUnread`: not certain where it begins. */
  displayName: string | undefined;
  nameUnread: boolean;
  line: Line;
  /** Position of the address in the line. */
  start: number;
  end: number;
  /** What follows in the cell, by line and position in it. */
  rest: Rest[];
  /** What stands above: of a name, or of details; nobody knows. */
  above: Rest[];
}

export interface Rest {
  line: Line;
  from: number;
}

/** `undefined`: there is none. `ambiguous`: there is one, but not certain which. */
export function identityIn({ lines }: Lines): Identity | 'ambiguous' | undefined {
  const first = lines[0];
  const bare = first && bareIn(first);
  const all = lines.map(bracketedIn);
  const i = all.findIndex((found) => found !== undefined);
  const bracketed = all[i];
  if (!bracketed) return bare && identity(bare, lines, 0);
  if (bare) {
    // Below an address alone, one in brackets is a reply-to line's, unless nothing else is there: then the first is a name.
    const isReplyTo =
      i > 0 && bracketed !== 'ambiguous' && bracketed.line.text.slice(0, bracketed.nameEnd).trim() !== '';
    return isReplyTo ? identity(bare, lines, 0) : 'ambiguous';
  }
  if (bracketed === 'ambiguous' || lines.slice(0, i).some(({ text }) => text.includes('@'))) return 'ambiguous';
  return identity(bracketed, lines, i);
}

interface Found {
  line: Line;
  nameEnd: number;
  start: number;
  end: number;
  after: number;
}

const BRACKETED = /<\s*([^<>\s]+)\s*>/g;

/** The last `<address>` of the line. Names may hold others; with seams or words behind it, no one is certain. */
function bracketedIn(line: Line): Found | 'ambiguous' | undefined {
  if (!line.text.includes('@')) return undefined;
  const all = [...line.text.matchAll(BRACKETED)].filter(([, address = '']) => isAddress(address));
  const last = all.at(-1);
  if (!last) return undefined;
  const [whole, address = ''] = last;
  const start = last.index + whole.indexOf(address);
  const after = last.index + whole.length;
  const alone = !line.text.slice(after).trim() && ![...line.seams.values()].includes('element');
  if (all.length > 1 && !alone) return 'ambiguous';
  return { line, nameEnd: last.index, start, end: start + address.length, after };
}

/** The first line, or its first piece or what stands before its first link, is an address and nothing else. */
function bareIn(line: Line): Found | undefined {
  const { text, seams, links } = line;
  const start = text.length - text.trimStart().length;
  const borders = links.slice(0, 1).flatMap((link) => [link.start, link.end]);
  const ends = [
    ...borders.map((at) => text.slice(0, at).trimEnd().length),
    text.trimEnd().length,
    ...[...seams.keys()].filter((at) => at < LONGEST && endsPiece(text, at)),
  ];
  const end = ends.find((end) => isAddress(text.slice(start, end)));
  return end === undefined ? undefined : { line, nameEnd: start, start, end, after: end };
}

/** What follows does not read as more of the same word. */
const endsPiece = (text: string, at: number): boolean =>
  /^(?:\P{Lu}\p{Lu}|.[^\p{L}\p{Nd}.@_-])/u.test(text.slice(at - 1, at + 1));

function identity({ line, nameEnd, start, end, after }: Found, lines: Line[], i: number): Identity {
  const name = line.raw.slice(0, nameEnd).replace(/\s+/g, ' ').trim();
  // A link before the name may be no part of it.
  const named = i === 0 && !line.links.some(({ end }) => end <= nameEnd);
  const below = lines.slice(i + 1).map((line) => ({ line, from: 0 }));
  return {
    sendAsEmail: line.raw.slice(start, end),
    displayName: named && name ? name : undefined,
    nameUnread: !named,
    line,
    start,
    end,
    rest: line.text.slice(after).trim() ? [{ line, from: after }, ...below] : below,
    above: lines.slice(0, i).map((line) => ({ line, from: 0 })),
  };
}
