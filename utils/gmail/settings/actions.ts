import { isLabel } from '../page/labels';
import type { Lines } from '../text/lines';

/** A row's cells behind its identity. */
export interface ActionCells {
  cells: readonly Lines[];
  isPrimary: boolean | undefined;
}

interface Actions {
  isDefault: boolean | undefined;
  /** Opens Gmail's edit window. */
  editLink: Element | undefined;
}

type Kind = 'link' | 'text' | 'blank';

const kindOf = (cell: Lines | undefined): Kind => (cell?.links.length ? 'link' : cell?.lines.length ? 'text' : 'blank');
const linksOf = (cells: readonly Lines[]): Element[] => cells.flatMap(({ links }) => links);

/** Default or "make default", "edit info", "delete". */
const isUsual = ({ cells }: ActionCells): boolean => cells.length === 3;

/**
 * Which address is the default, and the links to edit each. A wrong link is never returned on a guess: its neighbour
 * deletes the address.
 */
export function readActions(rows: readonly ActionCells[], isOnlyAddress: boolean): Actions[] {
  const usual = standardIn(rows.filter(isUsual), true);
  const width = rows[0]?.cells.length ?? 0;
  const even = rows.every(({ cells }) => cells.length === width);
  const other = even ? standardIn(rows, false) : undefined;
  const actions = rows.map((row) =>
    isUsual(row) ? inUsualRow(row, usual, isOnlyAddress) : inOtherRow(row, other, isOnlyAddress),
  );
  // There is one default.
  if (!actions.some(({ isDefault }) => isDefault)) return actions;
  return actions.map((action) => ({ ...action, isDefault: action.isDefault ?? false }));
}

function inUsualRow({ cells }: ActionCells, standard: Standard | undefined, isOnlyAddress: boolean): Actions {
  const only = isOnlyAddress ? kindOf(cells[0]) !== 'link' : undefined;
  return { isDefault: only ?? isDefault(cells, standard), editLink: editLink(linksOf(cells.slice(1, 2))) };
}

/** Columns were added: they are told apart by what they hold, and believed only where the number of links agrees. */
function inOtherRow(
  { cells, isPrimary }: ActionCells,
  standard: Standard | undefined,
  isOnlyAddress: boolean,
): Actions {
  const read = isOnlyAddress || isDefault(cells, standard);
  const links = linksOf(cells);
  // "Make default" only if it is not, "edit info", "delete" only if it is not the primary one.
  const agrees =
    read !== undefined && isPrimary !== undefined && links.length === Number(!read) + 1 + Number(!isPrimary);
  if (!agrees) return { isDefault: isOnlyAddress || undefined, editLink: undefined };
  const edit = read ? 0 : 1;
  return { isDefault: read, editLink: editLink(links.slice(edit, edit + 1)) };
}

/** The column that has a link in some rows and something else in others, and in how many text. */
interface Standard {
  index: number;
  texts: number;
}

function standardIn(rows: readonly ActionCells[], usual: boolean): Standard | undefined {
  const width = usual ? 1 : (rows[0]?.cells.length ?? 0);
  const found = Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const kinds = rows.map(({ cells }) => kindOf(cells[index]));
    const [links = 0, texts = 0] = (['link', 'text'] as const).map(
      (kind) => kinds.filter((one) => one === kind).length,
    );
    return links && (usual ? links < rows.length : texts) ? { index, texts } : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The only text among links is "default"; of two, one says something else. */
function isDefault(cells: readonly Lines[], standard: Standard | undefined): boolean | undefined {
  if (!standard) return undefined;
  const kind = kindOf(cells[standard.index]);
  if (kind === 'link') return false;
  return kind === 'text' && standard.texts === 1 ? true : undefined;
}

/** The one link, unless its words are known for something else. */
function editLink([link, ...more]: Element[]): Element | undefined {
  if (!link || more.length) return undefined;
  return isLabel(link.textContent ?? '', ['makeDefault', 'delete', 'verify', 'addAnother']) ? undefined : link;
}
