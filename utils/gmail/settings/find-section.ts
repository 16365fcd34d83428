import { ownAddress } from '../page/account';
import { languageOfLabel } from '../page/labels';
import { isShown } from '../text/shown';
import { rowLine, rowLines } from './row-lines';
import { type Rows, readRows } from './rows';
import { isServer } from './server';

export interface Section extends Rows {
  table: HTMLTableElement;
  /** The row of the settings that holds label and table. */
  setting: HTMLTableRowElement | undefined;
  /** Which of the ways to find it matched. */
  anchor: string;
}

/** Mails, opened or being written: what stands in them was written by others. */
const MAIL = '.a3s, .ii, [data-message-id], [data-legacy-message-id], [contenteditable], [role=textbox]';

/** Finds the table of addresses. The first sign that any table bears decides; two tables that bear it are none. */
export function findSection(document: Document, account: string | undefined): Section | 'not-found' | 'ambiguous' {
  const candidates = candidatesIn(document);
  const isOwn = ({ rows }: Section) =>
    ownAddress(
      account,
      rows.map(({ identity }) => identity.sendAsEmail),
    ) !== undefined;
  for (const [anchor, bears] of Object.entries(signs(isOwn))) {
    const found = candidates.filter(bears);
    const [section] = found;
    if (!section) continue;
    if (found.length === 1) return contradicted(section, candidates, isOwn) ? 'ambiguous' : { ...section, anchor };
    const own = found.filter(isOwn);
    return own.length === 1 && own[0] ? { ...own[0], anchor: `${anchor}, own-address` } : 'ambiguous';
  }
  return 'not-found';
}

type Sign = (section: Section) => boolean;

/**
 * From what is known of Gmail's page to what survives new class names. The account's own address always stands in the
 * right table, and in none of the neighbours; a server to send through stands only there.
 */
const signs = (isOwn: Sign): Record<string, Sign> => ({
  'class-aYf': ({ table }) => table.classList.contains('aYf'),
  'own-address': (section) => isSetting(section) && isOwn(section),
  'server-lines': (section) =>
    isSetting(section) &&
    section.rows.some(({ identity, others }) => isServer([...identity.rest.map(rowLine), ...others.flatMap(rowLines)])),
  'section-label': (section) => isSetting(section) && hasLabel(section),
});

/** With a row to add an address, in a row of settings beside its label. */
const isSetting: Sign = ({ addLink, setting }) => addLink !== undefined && setting !== undefined;

const hasLabel: Sign = ({ setting, addLink, table }) =>
  languageOfLabel(addLink?.textContent ?? '', ['addAnother']) !== undefined ||
  [...(setting?.cells ?? [])].some((cell) => !cell.contains(table) && isSectionLabel(cell));

const isSectionLabel = (cell: Element): boolean =>
  [...cell.querySelectorAll('span, b, div')].some(
    ({ textContent }) => languageOfLabel(textContent ?? '', ['sendMailAs']) !== undefined,
  );

/** Class names may move to a neighbour; the account's own address does not. */
const contradicted = (section: Section, candidates: Section[], isOwn: Sign): boolean =>
  !isOwn(section) && candidates.some((other) => isSetting(other) && isOwn(other));

/** Visible tables of the visible view that hold addresses, innermost ones. */
function candidatesIn(document: Document): Section[] {
  const tables = [...document.querySelectorAll<HTMLTableElement>('[role=main] table')];
  const found = tables.filter(mayHoldAddresses).flatMap((table) => {
    const rows = readRows(table);
    return rows.rows.length ? { table, setting: settingOf(table), anchor: '', ...rows } : [];
  });
  return found.filter(({ table }) => !found.some((other) => other.table !== table && table.contains(other.table)));
}

/** Passes over tables of detail lines quickly: they are as many as there are addresses. */
function mayHoldAddresses(table: HTMLTableElement): boolean {
  for (const { cells } of table.rows) if (cells.length > 2) return isShown(table) && !table.closest(MAIL);
  return false;
}

/** The nearest row around the table with a cell beside the one the table is in. */
function settingOf(table: Element): HTMLTableRowElement | undefined {
  for (let row = around(table); row; row = around(row)) if (row.cells.length > 1) return row;
  return undefined;
}

const around = (element: Element) => element.parentElement?.closest('tr');
