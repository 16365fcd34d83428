import { addressesIn } from './address';
import { hostIn, isAscii, isHost, LONGEST, type Span } from './host';
import type { Line } from './line';
import { goesOn, isDoubtful, partsOf, wordsOf } from './seams';

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
  if (!PROMISING.test(line.text)) return [];
  const tokens: Token[] = [];
  for (const { 0: chunk, index } of line.text.slice(from).matchAll(/\S+/g)) {
    if (!PROMISING.test(chunk) || chunk.length > 4 * LONGEST) continue;
    tokens.push(...inChunk(line, from + index, from + index + chunk.length));
  }
  return tokens;
}

/** A run without spaces. Pieces of text that touch in it may be one word or two: see seams.ts. */
function inChunk(line: Line, start: number, end: number): Token[] {
  if (!line.seams.size) return inWord(line, { start, end });
  const tokens = wordsOf(line, start, end).flatMap((word) => {
    const joined = inPieces(line, word);
    const parts = partsOf(line, word, 'element');
    if (parts.length === 1) return joined;
    const parted = parts.flatMap((part) => inPieces(line, part));
    if (!joined.length || same(joined, parted)) return parted;
    return parted.length ? [...joined, ...parted] : joined;
  });
  return tokens.flatMap((token) => {
    const isPart = token.kind === 'host' && goesOn(line, token, { start, end });
    return isPart ? [token, { ...token, value: line.raw.slice(start, end) }] : token;
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
  const token = (kind: Token['kind'], source: string, span: Span): Token => {
    const at = { start: start + span.start, end: start + span.end };
    return { kind, value: source.slice(at.start, at.end), ...at };
  };
  if (text.includes('@')) return addressesIn(text).map((span) => token('address', line.raw, span));
  const url = urlIn(text);
  if (url) return [token('host', line.raw, url)];
  const hosts = hostsIn(text);
  const tokens = hosts.flatMap((span) => readingsOf(line, start, span, end).map((one) => token('host', line.raw, one)));
  for (const { 0: found, index } of text.matchAll(PORT_OR_SECURITY)) {
    const span = { start: index, end: index + found.length };
    if (hosts.some((host) => span.start < host.end && span.end > host.start)) continue;
    tokens.push(token(/\d/.test(found) ? 'port' : 'security', line.text, span));
  }
  return tokens;
}

/**
 * Whose is the full stop behind a name? The sentence's, where another follows it; the name's, where nothing follows what
 * was typed after a colon. Elsewhere either may be true.
 */
function readingsOf(line: Line, wordStart: number, span: Span, wordEnd: number): Span[] {
  if (wordStart + span.end !== wordEnd || line.text[wordEnd - 1] !== '.') return [span];
  const bare = { ...span, end: span.end - 1 };
  const behind = line.text.slice(wordEnd);
  if (!behind.trim()) return /:\s*$/.test(line.text.slice(0, wordStart + span.start)) ? [span] : [span, bare];
  const gap = SENTENCE.exec(behind)?.[0].length ?? 0;
  // Another piece of text may be a line of its own.
  const isOnePiece = !Array.from({ length: gap + 1 }, (_, i) => wordEnd + i).some((at) => line.seams.has(at));
  return gap && isOnePiece ? [bare] : [span, bare];
}

/** The gap before the beginning of one. */
const SENTENCE = /^\s+(?=\p{P}*[\p{Lu}\p{Lt}\p{Lo}])/u;

// Not part of a longer word, number, time or code. Gmail's Indonesian sentence goes on without a space: "465menggunakan".
const PORT_OR_SECURITY =
  /(?<![A-Za-zÀ-ɏḀ-ỿ\d_])(?:(?<!\d[.,:/-])(?:25|465|587)(?![.,:/-]\d)(?:(?<!25)(?=\p{Ll}{5})|(?![A-Za-zÀ-ɏḀ-ỿ\d_]))|(?:TLS|SSL)(?![A-Za-zÀ-ɏḀ-ỿ\d_]))/gu;

/** A server typed as an address of the web: `http://smtp.example.com/`. */
function urlIn(text: string): Span | undefined {
  const url = text.includes('://') && /[a-z][a-z0-9+.-]*:\/\/([^\s/:?#]+)[^\s()[\]"'<>,;]*/i.exec(text);
  if (!url || !isHost(url[1] ?? '')) return undefined;
  return { start: url.index, end: url.index + url[0].length };
}

// What a sentence puts around a name.
const BEFORE = /(?:^|[:=>("'«“„「『【<[]|[^\x21-\x7e]-?[,;]*)$/;
const AFTER = /^(?:[)\]"'»”」』】>,;!?]*(?:$|[^\x21-\x7e])|[([<]|['’]\p{L})/u;

const NAME = /[\p{L}\p{M}\p{N}._-]+/gu;
/** Much cheaper, and nearly always enough. */
const ASCII_NAME = /[\w.-]+/g;

function hostsIn(text: string): Span[] {
  const hosts: Span[] = [];
  if (!text.includes('.')) return hosts;
  for (const { 0: word, index } of text.matchAll(isAscii(text) ? ASCII_NAME : NAME)) {
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
