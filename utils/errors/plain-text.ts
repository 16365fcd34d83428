import { entryOf } from '../send-as';

/** A pasted text made comparable. Both strings have the same length, so that a place in one is that place in the other. */
export interface PlainText {
  /** As it stands in the text, without markup, white space folded, no empty lines. */
  shown: string;
  /** The same in small letters, with straight quotes, on one line. */
  folded: string;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘' };
const BLOCK = /<\/?(?:br|p|div|tr|td|li|ul|ol|pre|table|blockquote|h[1-6])(?=[\s/>])[^<>]{0,1000}>/gi;
// Known names only: `<someone@example.com>` is an address.
const INLINE =
  /<\/?(?:a|b|i|u|em|strong|span|font|code|tt|html|head|body|tbody|img|wbr|small)(?=[\s/>])[^<>]{0,1000}>/gi;
// Control characters but for tab and line ends; soft hyphens, zero-width characters, direction marks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** What may stand before the words of a server, in any script: a colon, a quote mark, a bracket; for a character class with `u`. */
export const OPENING = ':：;,="\'`<>\\p{Ps}\\p{Pi}\\p{Pf}';
/** `550-5.7.1 ` and `550 5.7.1 ` and `550-`: each line of a reply begins with its code. */
const REPLY_CODE = /(^|[\s\p{Ps}])([245]\d\d)([- ])((?:[245]\.\d{1,3}\.\d{1,3})?)(?: (?=\S)|(?=[\sa-z<]))/giu;

/** Takes a text out of its wrappings: quoted-printable, HTML, quote marks, reply codes repeated on each line. */
export function plainText(text: string): PlainText {
  const bare = withoutMarkup(decoded(withoutSoftBreaks(text)))
    .replace(INVISIBLE, '')
    .replace(/^[^\S\n]*(?:>[^\S\n]*)+/gm, '')
    .replace(/[^\S\r\n\v\f\u2028\u2029]+/g, ' ');
  const shown = withoutRepeatedCodes(bare.replace(/ ?[\r\n\v\f\u2028\u2029][\s]*/g, '\n')).trim();
  return { shown, folded: fold(shown) };
}

/** Small letters and straight quotes, never longer or shorter than the text. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // One letter (İ) gets longer; then Latin letters alone must do.
  return (small.length === text.length ? small : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()))
    .replaceAll('\n', ' ')
    .replace(/[\u2018-\u201f\u2032\u00b4\u02bc`"«»‹›「」『』｢｣]/g, "'")
    .replace(/\b([245]\d\d)-(?=[245]\.\d|[a-z<])/g, '$1 ');
}

/** Joins what quoted-printable has broken; at the end of base64 stand two of these signs. */
export const withoutSoftBreaks = (text: string): string => text.replace(/(?<!=)=[ \t]{0,9}\r?\n/g, '');

/** Undoes quoted-printable, where there are signs of it. */
function decoded(text: string): string {
  if (!/=(?:3D|20|27|C2|E2)/.test(text)) return text;
  return text.replace(/(?:=[0-9A-F]{2})+/g, (codes) =>
    new TextDecoder().decode(Uint8Array.from(codes.slice(1).split('='), (code) => Number.parseInt(code, 16))),
  );
}

function withoutMarkup(text: string): string {
  return (
    text
      .replace(BLOCK, '\n')
      // The link in Gmail's words about sending as is the same in every language.
      .replace(INLINE, (tag) => (tag.includes('CustomFromDenied') ? ' p=CustomFromDenied ' : ''))
      .replaceAll('&amp;', '&')
      .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,5}));/gi, (entity, decimal, hex, name) => {
        const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
        // Six digits, or five of sixteen: always below U+10FFFF.
        if (code !== undefined) return String.fromCodePoint(code);
        return entryOf(ENTITIES, name.toLowerCase()) ?? entity;
      })
  );
}

/** Drops the code of a reply's further lines, so that its sentences can be read on. */
function withoutRepeatedCodes(text: string): string {
  let open: string | undefined;
  return text.replace(REPLY_CODE, (code, before: string, reply: string, sign: string, status: string) => {
    const repeated = open === reply + status;
    open = sign === '-' ? reply + status : undefined;
    return repeated ? before : code;
  });
}
