import { FETCHING, FRAMES, LINES } from './lines';

/** Longer texts are not read whole. */
const LIMIT = 40_000;
/** How much is read before and after words of the table. */
const BEFORE = 600;
const AFTER = 1500;
/** A word that comes so often says nothing, and must use up neither the limit nor the time. */
const OFTEN = 100;

/** The longest word of each part of a phrase, and what it stands next to: one word is six times as fast to look for as two. */
const NEIGHBOURS = new Map<string, RegExp>();
for (const part of [...LINES.map(({ phrase }) => phrase), ...FRAMES, ...FETCHING.phrases].join('…').split('…')) {
  const { word, pair } = anchor(part);
  if (word) NEIGHBOURS.set(word, new RegExp([NEIGHBOURS.get(word)?.source, pair].filter(Boolean).join('|'), 'i'));
}

/**
 * The parts of a text worth reading: all of a normal one; of a long one, what stands around words of the table. One
 * pass, some 5 ms a megabyte; together never more than `LIMIT` characters and a little.
 */
export function passages(text: string): string[] {
  if (text.length <= LIMIT) return [text];
  const found: { from: number; to: number }[] = [];
  let size = 0;
  for (const at of anchors(text)) {
    const last = found.at(-1);
    const from = Math.max(0, at - BEFORE);
    const to = Math.min(text.length, at + AFTER);
    if (last && from <= last.to) {
      size += to - last.to;
      last.to = to;
    } else {
      size += to - from;
      found.push({ from, to });
    }
    if (size > LIMIT) break;
  }
  return found.map(({ from, to }) => text.slice(from, to));
}

function* anchors(text: string): Generator<number> {
  const times = new Map([...NEIGHBOURS.keys()].map((word) => [word, 0]));
  // `connection` before `connect`, which it begins with.
  const anyOf = (from: number) => {
    const longestFirst = [...times.keys()].sort((a, b) => b.length - a.length);
    return Object.assign(new RegExp(longestFirst.join('|'), 'gi'), { lastIndex: from });
  };
  let words = anyOf(0);
  for (let hit = words.exec(text); hit; hit = words.exec(text)) {
    const word = hit[0].toLowerCase();
    if (isPair(text, word, hit.index)) yield hit.index;
    const count = (times.get(word) ?? 0) + 1;
    times.set(word, count);
    if (count < OFTEN) continue;
    times.delete(word);
    if (times.size === 0) return;
    words = anyOf(words.lastIndex);
  }
}

const isPair = (text: string, word: string, at: number): boolean =>
  NEIGHBOURS.get(word)?.test(text.slice(Math.max(0, at - 40), at + word.length + 40)) ?? false;

/** Bare numbers are no anchors: base64 is full of them. */
function anchor(part: string): { word: string; pair: string } {
  const words: string[] = part.match(/\p{L}+/gu) ?? [];
  const word = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  const at = words.indexOf(word);
  return { word, pair: words.slice(at > 0 ? at - 1 : at, at > 0 ? at + 1 : at + 2).join('[\\W_\\d]{1,20}') };
}
