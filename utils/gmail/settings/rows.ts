import { type Lines, readLines } from '../text/lines';
import { type Identity, identityIn } from './identity';

/** A row of the address table with its text. */
export interface AddressRow {
  row: HTMLTableRowElement;
  /** The cell that holds the identity. */
  cell: HTMLTableCellElement;
  identity: Identity;
  /** The cells behind it. */
  actions: Lines[];
  /** All cells but that of the identity. */
  others: Lines[];
  /** Rows below without an address of their own. */
  below: Lines[];
}

export interface Rows {
  rows: AddressRow[];
  /** Rows that belong to an address, but not certain which. */
  unread: number;
  /** "Add another email address". */
  addLink: Element | undefined;
}

/** Identity, default, "edit info", "delete"; one of them may be gone. Tables of detail lines have fewer. */
const FEWEST_CELLS = 3;

/** The table's own rows; those of tables inside its cells are none. */
export function readRows(table: HTMLTableElement): Rows {
  const result: Rows = { rows: [], unread: 0, addLink: undefined };
  let open: AddressRow | undefined;
  for (const row of table.rows) {
    const cells = [...row.cells];
    const texts = cells.map(readLines);
    const [only] = texts;
    if (cells.length === 1 && only?.links.length === 1) {
      result.addLink = only.links[0];
      open = undefined;
      continue;
    }
    const found = cells.length < FEWEST_CELLS ? undefined : identityOf(texts);
    if (found === 'ambiguous' || (!found && looksLikeAddress(texts))) {
      result.unread++;
      open = undefined;
    } else if (found) {
      const cell = cells[found.index] as HTMLTableCellElement;
      const others = texts.filter((_, i) => i !== found.index);
      open = { row, cell, identity: found.identity, actions: texts.slice(found.index + 1), others, below: [] };
      result.rows.push(open);
    } else open?.below.push(...texts);
  }
  return result;
}

/** The cell with an identity; two different ones are none. */
function identityOf(texts: Lines[]): { index: number; identity: Identity } | 'ambiguous' | undefined {
  let only: { index: number; identity: Identity } | undefined;
  for (const [index, text] of texts.entries()) {
    const identity = identityIn(text);
    if (identity === 'ambiguous') return identity;
    if (identity && only) return 'ambiguous';
    if (identity) only = { index, identity };
  }
  return only;
}

/** Links to act on it, and text that could be an address. */
const looksLikeAddress = (texts: Lines[]): boolean =>
  texts.filter(({ links }) => links.length > 0).length > 1 ||
  (texts.some(({ links }) => links.length > 0) &&
    texts.some(({ lines }) => lines.some(({ text }) => text.includes('@'))));
