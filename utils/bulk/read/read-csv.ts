import { refuse } from '../others';
import type { Collected } from './collect';
import { type Columns, columnsOf, isPasswordName, isTitleRow, tellsServers } from './columns';
import { type CsvRow, csvRows, EndlessRow } from './csv-rows';
import { addressOf, isAddress, type Said } from './values';

const DELIMITERS = [',', ';', '\t', '|'];

/** How far down the titles may stand: a program may have written its progress above them. */
const LINES_ABOVE = 100;

/** `head`: the beginning of the text, `pieces`: all of it. Throws `Refused`. */
export async function readCsv(head: string, pieces: AsyncIterable<string>, into: Collected): Promise<void> {
  const { delimiter, above } = titlesIn(head);
  let table: Table | undefined;
  try {
    for await (const rows of csvRows(withoutLines(pieces, above), delimiter, above + 1)) {
      for (const row of rows) {
        // Files that were joined have their titles again.
        if (isTitleRow(row.cells)) table = tableOf(row.cells);
        else if (table && !readRow(row, table, into)) return;
      }
    }
  } catch (error) {
    if (!(error instanceof EndlessRow)) throw error;
    into.problem(error.line, 'tooLong');
  }
}

function titlesIn(head: string): { delimiter: string; above: number } {
  const lines = head.split('\n', LINES_ABOVE);
  for (const [above, line] of lines.entries())
    for (const delimiter of DELIMITERS) {
      const titles = line.split(delimiter);
      if (titles.some(isPasswordName) && titles.length > 1)
        refuse('passwords', { column: titles.find(isPasswordName)?.replaceAll('"', '').trim() ?? '' });
      if (isTitleRow(titles)) return { delimiter, above };
    }
  return refuse('columns');
}

async function* withoutLines(pieces: AsyncIterable<string>, count: number): AsyncGenerator<string> {
  let left = count;
  for await (const piece of pieces) {
    let from = 0;
    for (; left > 0; left -= 1) {
      const end = piece.indexOf('\n', from);
      if (end === -1) break;
      from = end + 1;
    }
    if (left === 0) yield piece.slice(from);
  }
}

interface Table {
  columns: Columns;
  width: number;
  knowsServers: boolean;
}

function tableOf(titles: readonly string[]): Table {
  const password = titles.find(isPasswordName);
  if (password !== undefined) refuse('passwords', { column: password.trim() });
  const columns = columnsOf(titles);
  return { columns, width: titles.length, knowsServers: tellsServers(columns) };
}

/** `false`: enough was read. */
function readRow({ cells, line, isOpen }: CsvRow, { columns, width, knowsServers }: Table, into: Collected): boolean {
  if (isOpen) {
    into.problem(line, 'quote');
    return true;
  }
  const said: Said = Object.fromEntries([...columns].map(([field, index]) => [field, cells[index] ?? '']));
  const isAccount = columns.has('isPrimary') && isAddress(`${said.user}`.trim());
  const others = cells.filter((cell, index) => cell.trim() !== '' && index !== columns.get('user'));
  // GAM can name users who have no address.
  if (others.length === 0) {
    into.user(`${said.user}`.trim(), isAccount);
    return true;
  }
  if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '')) {
    into.problem(line, 'cells', { count: cells.length, expected: width });
    return true;
  }
  const address = addressOf(said, knowsServers);
  if (address) return into.add(into.user(address.user, isAccount), address, line);
  into.problem(line, 'address', { value: `${said.sendAsEmail}`.trim().slice(0, 60) });
  return true;
}
