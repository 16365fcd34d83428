import Papa from 'papaparse';

export interface CsvRow {
  cells: string[];
  /** Line on which the row begins, from 1. */
  line: number;
  /** A quote is not closed in it, so that it cannot be read. */
  isOpen?: true;
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
  /** Rows that are complete. What is left in `rest` has no end, or a quote that nothing closes. */
  const take = (isLast: boolean): CsvRow[] => {
    const rows: CsvRow[] = [];
    let from = 0;
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      fastMode: false,
      step: ({ data, errors, meta: { cursor } }) => {
        const [cells = []] = data as unknown as string[][];
        if (errors.some(({ code }) => code === 'MissingQuotes')) return;
        if (cells.length > 1 || cells[0]?.trim()) rows.push({ cells, line });
        line += linesIn(rest, from, cursor);
        from = cursor;
      },
    });
    parser.parse(rest, 0, !isLast);
    rest = rest.slice(from);
    return rows;
  };
  /** A quote that nothing closes costs its own line, and not those behind it. */
  const skipLine = (): CsvRow => {
    const end = rest.indexOf('\n');
    const skipped: CsvRow = { cells: [], line, isOpen: true };
    rest = end === -1 ? '' : rest.slice(end + 1);
    line += 1;
    return skipped;
  };
  for await (const piece of pieces) {
    rest += piece;
    const rows = take(false);
    while (rest.length > LONGEST_ROW) {
      const end = rest.indexOf('\n');
      if (end !== -1 && end < LONGEST_ROW) rows.push(skipLine(), ...take(false));
      else {
        yield rows;
        throw new EndlessRow(line);
      }
    }
    yield rows;
  }
  while (rest !== '') {
    const rows = take(true);
    if (rest !== '') rows.push(skipLine());
    yield rows;
  }
}

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
