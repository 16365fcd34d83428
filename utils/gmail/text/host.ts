/** Longer than any address or host name that mail knows. */
export const LONGEST = 320;

// Scripts that are written without spaces, or glue prefixes to Latin words, from Hebrew on; none of them looks like
// Latin. Ranges, as \p{Script=...} costs a hundred times as much.
const GLUE =
  '[\u0590-\u109f\u1100-\u139f\u1400-\u1cff\u2e80-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\uff66-\uffdc]';
const GLUED_BEFORE = new RegExp(`^${GLUE}+-?(?=[A-Za-z0-9])`);
const GLUED_AFTER = new RegExp(`(?<=[A-Za-z0-9])${GLUE}[^.]*$`);

export const isAscii = (word: string): boolean => /^[\x21-\x7e]*$/.test(word);
const ASCII_HOST = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])$/i;

const LABEL = /^[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?$/u;
// No top-level domain mixes scripts, so one that does is two words.
const TOP_LEVEL = /^(?:xn--[a-z0-9-]+|[A-Za-zÀ-ɏḀ-ỿ]{2,}|(?:(?![A-Za-zÀ-ɏḀ-ỿ])[\p{L}\p{M}]){2,})$/u;
const IP_V4 = /^(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;

/** A name with a dot in it that ends like a domain, or an IPv4 address; `text` is folded. */
export function isHost(text: string): boolean {
  if (text.length > 253) return false;
  if (ASCII_HOST.test(text) || IP_V4.test(text)) return true;
  if (isAscii(text)) return false;
  const labels = text.split('.');
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? '');
}

/** Part of a text by position. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The host name in a word such as `smtp.example.jp`, `経由smtp.example.jpを` or `smtp.example.com.`: without the letters
 * of a sentence that is written without spaces, with a dot at its end. Letters that could be part of the name stay.
 */
export function hostIn(word: string): Span | undefined {
  let start = /^[.-]*/.exec(word)?.[0].length ?? 0;
  const end = word.length - (GLUED_AFTER.exec(word)?.[0].length ?? 0);
  const prefix = GLUED_BEFORE.exec(word.slice(start))?.[0].length ?? 0;
  if (prefix && isAscii(word.slice(start + prefix, end))) start += prefix;
  const name = word.slice(start, end);
  const bare = name.replace(/\.+$/, '');
  if (!isHost(bare)) return undefined;
  return { start, end: start + Math.min(name.length, bare.length + 1) };
}
