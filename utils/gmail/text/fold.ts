/** Direction marks, which Gmail puts around Latin words in right-to-left text. */
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/**
 * The text in plain signs, at the same length so that positions stay true: every kind of space becomes a blank,
 * digits of any script and full-width signs become ASCII.
 */
export const fold = (text: string): string => (PLAIN.test(text) ? text : text.replace(NOT_PLAIN, foldOne));

const PLAIN = /^[\x20-\x7e]*$/;
const NOT_PLAIN = /[^\x20-\x7e]/g;
const DIGIT = /\p{Nd}/u;

function foldOne(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return DIGIT.test(sign) ? String(digit(code)) : sign;
}

/** Unicode keeps the ten digits of a script in a row. */
function digit(code: number): number {
  let zero = code;
  while (DIGIT.test(String.fromCharCode(zero - 1))) zero--;
  return (code - zero) % 10;
}

/** For comparing words: no direction marks, no spaces (Japanese spacing varies), no colon or arrow at the end. */
export const comparable = (text: string): string =>
  fold(text.replace(BIDI, ''))
    .replaceAll(' ', '')
    .replace(/[:»]+$/, '')
    .toLowerCase();
