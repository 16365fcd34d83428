import { addressesIn } from './address';
import { hostIn, isHost, LONGEST, type Span } from './host';
import type { Line } from './lines';
import { isDoubtful, partsOf, wordsOf } from './seams';

/** A word whose meaning does not depend on the language. */
export interface Token extends Span {
  kind: 'address' | 'host' | 'port' | 'security';
  /** As it stands there: a host keeps its final dot, full-width letters, `http://`. */
  value: string;
}

/** Anything that could hold a token, to pass over ordinary words quickly. */
const PROMISING = /[.@0-9]|TLS|SSL/;

/** Tokens of the line from a position on. Where text can be read in two ways, both readings are given. */
export function tokensOf(line: Line, from = 0): Token[] {
  const tokens: Token[] = [];
  for (const { 0: chunk, index } of line.text.slice(from).matchAll(/\S+/g)) {
    if (!PROMISING.test(chunk) || chunk.length > 4 * LONGEST) continue;
    tokens.push(...inChunk(line, from + index, from + index + chunk.length));
  }
  return tokens;
}

/** A run without spaces. Pieces of text that touch in it may be one word or two: see seams.ts. */
function inChunk(line: Line, start: number, end: number): Token[] {
  return wordsOf(line, start, end).flatMap((word) => {
    const joined = inPieces(line, word);
    const parts = partsOf(line, word, 'element');
    if (parts.length === 1) return joined;
    const parted = parts.flatMap((part) => inPieces(line, part));
    if (!joined.length || same(joined, parted)) return parted;
    return parted.length ? [...joined, ...parted] : joined;
  });
}

/** Text nodes that touch are one word, unless that makes no sense. */
function inPieces(line: Line, word: Span): Token[] {
  const joined = inWord(line, word);
  const doubtful = joined.some((token) => /host|address/.test(token.kind) && isDoubtful(line, token));
  if (joined.length && !doubtful) return joined;
  return [...joined, ...partsOf(line, word, 'text').flatMap((part) => inWord(line, part))];
}

const same = (some: Token[], others: Token[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, value }, i) => kind === others[i]?.kind && value === others[i]?.value);

function inWord(line: Line, { start, end }: Span): Token[] {
  const text = line.text.slice(start, end);
  const token = (kind: Token['kind'], span: Span): Token => {
    const at = { start: start + span.start, end: start + span.end };
    const source = kind === 'port' || kind === 'security' ? line.text : line.raw;
    return { kind, value: source.slice(at.start, at.end), ...at };
  };
  if (text.includes('@')) return addressesIn(text).map((span) => token('address', span));
  const url = urlIn(text);
  if (url) return [token('host', url)];
  const hosts = hostsIn(text);
  const free = ({ start, end }: Span) => hosts.every((host) => end <= host.start || start >= host.end);
  return [
    ...hosts.map((span) => token('host', span)),
    ...spans(text, PORT)
      .filter(free)
      .map((span) => token('port', span)),
    ...spans(text, SECURITY)
      .filter(free)
      .map((span) => token('security', span)),
  ];
}

// Not part of a longer number, a time or a code.
const PORT = /(?<![\p{Script=Latin}\d_]|\d[.,:/-])(?:25|465|587)(?![\p{Script=Latin}\d_]|[.,:/-]\d)/gu;
const SECURITY = /(?<![\p{Script=Latin}\d_])(?:TLS|SSL)(?![\p{Script=Latin}\d_])/gu;

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** A server typed as an address of the web: `http://smtp.example.com/`. */
function urlIn(text: string): Span | undefined {
  const url = /[a-z][a-z0-9+.-]*:\/\/([^\s/:?#]+)[^\s()[\]"'<>,;]*/i.exec(text);
  if (!url || !isHost(url[1] ?? '')) return undefined;
  return { start: url.index, end: url.index + url[0].length };
}

// What a sentence puts around a name.
const BEFORE = /(?:^|[:=>("'«“„「『【<[]|[^\x21-\x7e]-?[,;]*)$/;
const AFTER = /^(?:[)\]"'»”」』】>,;!?]*(?:$|[^\x21-\x7e])|[([<]|['’]\p{L})/u;

function hostsIn(text: string): Span[] {
  const hosts: Span[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}._-]+/gu)) {
    const host = word.includes('.') ? hostIn(word) : undefined;
    if (!host) continue;
    const span = { start: index + host.start, end: index + host.end };
    hosts.push(span);
    // `smtp.example.com:465`: the name, or typed so? Both readings.
    if (!BEFORE.test(text.slice(0, span.start)) || !AFTER.test(text.slice(span.end))) {
      hosts.push({ start: 0, end: text.length });
    }
  }
  return hosts;
}
