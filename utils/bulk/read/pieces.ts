import { refuse } from '../others';

/** A text as it comes in, piece by piece; `state.broken` tells afterwards whether characters could not be read. */
export interface Pieces {
  pieces: AsyncIterable<string>;
  state: { broken: boolean };
}

/** One piece of a text that is at hand as a whole, so that the page can paint meanwhile. */
const PIECE = 1_000_000;

const REPLACEMENT = '\ufffd';

/** The text of a file, in UTF-8 or UTF-16, with or without a byte order mark. Other bytes are shown as such, not refused. */
export function piecesOf(source: Blob | string): Pieces {
  const state = { broken: false };
  return { pieces: plainLines(typeof source === 'string' ? slices(source) : decoded(source, state)), state };
}

async function* slices(text: string): AsyncGenerator<string> {
  // Of a file the decoder leaves it out.
  const start = text.startsWith('\ufeff') ? 1 : 0;
  for (let from = start; from < text.length; from += PIECE) yield text.slice(from, from + PIECE);
}

async function* decoded(file: Blob, state: Pieces['state']): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(head));
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decoder.decode(value, { stream: !done });
      state.broken ||= text.includes(REPLACEMENT);
      yield text;
      if (done) return;
    }
  } finally {
    // Whoever stops early wants no more of it.
    await reader.cancel().catch(() => undefined);
  }
}

/** By the mark at the beginning, else by where the zeros of Latin letters stand. */
function encodingOf(head: Uint8Array): string {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 4 && even < odd / 4) return 'utf-16le';
  if (even > head.length / 4 && odd < even / 4) return 'utf-16be';
  // A text has no zeros: this is a picture, an archive or a spreadsheet.
  if (even + odd > 0 || isZip(head)) refuse('binary');
  return 'utf-8';
}

/** A spreadsheet (.xlsx, .ods) is a zip archive. */
const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03;

/** Each line ends in `\n`, whatever ended it before. */
async function* plainLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const piece of pieces) {
    let text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    if (held) text = text.slice(0, -1);
    if (text !== '') yield text.replace(/\r\n?/g, '\n');
  }
  if (held) yield '\n';
}
