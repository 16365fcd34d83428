import { isLabel } from './labels';
import type { Lines } from './lines';

interface Actions {
  isDefault: boolean | undefined;
  /** Opens Gmail's edit window. */
  editLink: Element | undefined;
}

type Kind = 'link' | 'text' | 'blank';

const kindOf = ({ lines, links }: Lines): Kind => (links.length ? 'link' : lines.length ? 'text' : 'blank');

/** Gmail's own: default or "make default", "edit info", "delete". */
const USUAL = 3;

/**
 * Reads the cells behind the identities. Tells the columns apart by what they hold over all rows: only the default address has text where the others have a
 * link; every address has a link "edit info"; the primary one has none to delete it.
 */
export function readActions(rows: readonly (readonly Lines[])[], isOnlyAddress: boolean): Actions[] {
  const widths = Map.groupBy(rows, (cells) => cells.length);
  const columns = new Map([...widths].map(([width, some]) => [width, columnsOf(some, width, isOnlyAddress)]));
  return rows.map((cells) => {
    const { standard, edit } = columns.get(cells.length) ?? {};
    return { isDefault: isDefault(cells, standard, isOnlyAddress), editLink: editLinkOf(cells[edit ?? -1]) };
  });
}

interface Columns {
  standard: { index: number; texts: number } | undefined;
  edit: number | undefined;
}

function columnsOf(rows: readonly (readonly Lines[])[], width: number, isOnlyAddress: boolean): Columns {
  const counts = Array.from({ length: width }, (_, index) => {
    const kinds = rows.map((cells) => cells[index]).map((cell) => (cell ? kindOf(cell) : 'blank'));
    const count = (kind: Kind) => kinds.filter((one) => one === kind).length;
    return { index, links: count('link'), texts: count('text') };
  });
  const standards = counts.filter(({ links, texts }) => links > 0 && texts > 0);
  const usual = width === USUAL ? counts[0] : undefined;
  const standard =
    usual && (isOnlyAddress || standards.includes(usual)) ? usual : standards.length === 1 ? standards[0] : undefined;
  const edits = counts.filter(({ index, links }) => links === rows.length && index !== standard?.index);
  const edit =
    width === USUAL && edits.some(({ index }) => index === 1) ? 1 : edits.length === 1 ? edits[0]?.index : undefined;
  return { standard, edit };
}

function isDefault(
  cells: readonly Lines[],
  standard: Columns['standard'],
  isOnlyAddress: boolean,
): boolean | undefined {
  const cell = standard && cells[standard.index];
  const kind = cell && kindOf(cell);
  if (kind === 'link') return false;
  if (isOnlyAddress) return true;
  return kind === 'text' && standard?.texts === 1 ? true : undefined;
}

/** Only a cell with one link, whose words are not known for something else. */
function editLinkOf(cell: Lines | undefined): Element | undefined {
  const [link, ...more] = cell?.links ?? [];
  if (!link || more.length) return undefined;
  return isLabel(link.textContent ?? '', ['makeDefault', 'delete', 'verify', 'addAnother']) ? undefined : link;
}
