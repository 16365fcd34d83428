import { fold } from './fold';
import { hostIn, isHost, LONGEST, type Span } from './host';

/** An e-mail address as a whole; `text` is folded. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return (
    at > 0 &&
    text.length <= LONGEST &&
    /^[^\s<>@\p{Cc}.][^\s<>@\p{Cc}]*$/u.test(text.slice(0, at)) &&
    isHost(text.slice(at + 1))
  );
}

const SEPARATORS = '\\s<>()[\\]{}"“”„«»「」『』【】,;:、，；：。！？@';
// The part before the @ may hold an apostrophe (o'brien), but does not begin with one.
// It begins only where a word does, and no part is longer than an address can be: or a long word would take seconds.
const CANDIDATE = new RegExp(
  `(?<![^${SEPARATORS}'‘’])[^${SEPARATORS}'‘’][^${SEPARATORS}]{0,${LONGEST}}@[^${SEPARATORS}'‘’/]{1,${LONGEST}}`,
  'g',
);

/** Addresses in a folded word without spaces, such as `(a@example.com).`. */
export function addressesIn(word: string): Span[] {
  return [...word.matchAll(CANDIDATE)].flatMap(({ 0: found, index }) => {
    const at = found.indexOf('@') + 1;
    const host = hostIn(found.slice(at));
    if (!host || host.start > 0) return [];
    const end = at + found.slice(at, at + host.end).replace(/\.$/, '').length;
    return isAddress(found.slice(0, end)) ? [{ start: index, end: index + end }] : [];
  });
}

/** The addresses in a text, in order, in small letters. */
export const namedAddresses = (text: string): string[] =>
  fold(text)
    .split(/\s+/)
    .flatMap((word) => addressesIn(word).map(({ start, end }) => word.slice(start, end).toLowerCase()));
