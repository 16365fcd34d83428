/** One field of a header: its name in small letters, its value on one line. */
export interface Field {
  name: string;
  value: string;
}

/** A header with Google's and others' seals has some 10,000 characters; what comes after this many is not read. */
const MOST = 500_000;

const NAME = /^[!-9;-~]{1,80}(?=[ \t]{0,9}:)/;

/**
 * The fields of a message's header, topmost first (RFC 5322, section 2.2). It ends at the first empty line, or at the
 * first line that is no field: what comes after that is the sender's text, whatever it looks like.
 */
export function readHeader(source: string): Field[] {
  const fields: { name: string; lines: string[] }[] = [];
  for (const line of linesOf(source.slice(0, MOST))) {
    const last = fields.at(-1);
    if (line.trim() === '' && last) break;
    if (/^[ \t]/.test(line) && last) last.lines.push(line);
    else {
      const name = NAME.exec(line)?.[0];
      if (name) fields.push({ name: name.toLowerCase(), lines: [line.slice(line.indexOf(':') + 1)] });
      else if (last) break;
      else if (line.trim() !== '' && !line.startsWith('From ')) return [];
    }
  }
  return fields.map(({ name, lines }) => ({ name, value: lines.join('').trim() }));
}

/** Line by line, so that a long body costs nothing. */
function* linesOf(text: string): Generator<string> {
  const ends = /\r\n|\n|\r/g;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield text.slice(start, end.index);
    start = ends.lastIndex;
  }
  yield text.slice(start);
}

export const valuesOf = (fields: readonly Field[], name: string): string[] =>
  fields.filter((field) => field.name === name).map(({ value }) => value);
