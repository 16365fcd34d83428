import Papa from 'papaparse';

export interface CsvRow {
  cells: string[];
  /** Line on which the row begins, from 1. */
  line: number;
}

/** No row of an export is longer: a signature has at most 10,000 characters. https://support.google.com/mail/answer/8395 */
const LONGEST_ROW = 2_000_000;

/** A row that never ends, with the line on which it begins. */
export class EndlessRow extends Error {
  constructor(readonly line: number) {
    super('endless row');
  }
}

/**
 * The rows of a CSV text (RFC 4180; lines end in `\n`), as many at a time as have come in. Empty ones are left out.
 * Throws `EndlessRow`.
 */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  delimiter: string,
  firstLine = 1,
): AsyncGenerator<CsvRow[]> {
  let rest = '';
  let line = firstLine;
  const take = (isLast: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    let from = 0;
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      fastMode: false,
      step: ({ data, meta: { cursor } }) => {
        const [cells = []] = data as unknown as string[][];
        if (cells.length > 1 || cells[0]?.trim()) rows.push({ cells, line });
        line += linesIn(rest, from, cursor);
        from = cursor;
      },
    });
    parser.parse(rest, 0, !isLast);
    rest = rest.slice(from);
    return rows;
  };
  for await (const piece of pieces) {
    rest += piece;
    const rows = take(false);
    if (rest.length > LONGEST_ROW) {
      if (rows.length > 0) yield rows;
      throw new EndlessRow(line);
    }
    yield rows;
  }
  if (rest !== '') yield take(true);
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
