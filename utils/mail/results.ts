import { splitComments } from './comments';

/** What one check of a receiver said: `spf=pass smtp.mailfrom=example.jp`. */
export interface Result {
  /** `spf`, `dkim`, `dmarc`, ... */
  method: string;
  /** In small letters: `pass`, `softfail`, ... */
  said: string;
  /** By name in small letters, `header.d`, `smtp.mailfrom`; their values as written. */
  props: ReadonlyMap<string, string>;
}

/** One Authentication-Results field (RFC 8601, section 2.2). */
export interface Results {
  /** Who says so, in small letters; Microsoft's servers do not name themselves. */
  authservId: string | undefined;
  results: Result[];
}

/** Reads an Authentication-Results field. What is not understood in it is left out. */
export function readResults(value: string): Results {
  const [first = '', ...others] = partsOf(splitComments(value).text);
  const named = !/^\s*[\w-]+\s*=/.test(first);
  const results = (named ? others : [first, ...others]).flatMap((part) => readResult(part) ?? []);
  return { authservId: named ? first.trim().split(/\s/)[0]?.toLowerCase() || undefined : undefined, results };
}

/** Between semicolons; those in quoted strings separate nothing. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const PAIR = /([\w.-]{1,100})(?:\/\d{1,9})?[ \t]{0,99}=[ \t]{0,99}(?:"((?:[^"\\]|\\.){0,999})"|([^\s;"]{1,999}))/g;

function readResult(part: string): Result | undefined {
  const [first, ...pairs] = [...part.matchAll(PAIR)].map(
    ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare ?? ''] as const,
  );
  if (!first) return undefined;
  const props = new Map<string, string>();
  // The first of a name counts: what comes later may be a part of somebody's text.
  for (const [name, value] of pairs) if (!props.has(name)) props.set(name, value);
  return { method: first[0], said: first[1].toLowerCase(), props };
}
