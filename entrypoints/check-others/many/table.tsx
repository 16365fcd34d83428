import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import type { Wording } from '../../../utils/bulk/groups';
import type { Row } from '../../../utils/bulk/rows';
import type { Sort } from '../../../utils/bulk/view';
import { stepFor } from './keys';
import { COLUMNS, TableHead } from './table-head';
import { TableRow } from './table-row';
import { titleOfRow } from './titles';
import { HEAD_HEIGHT, ROW_HEIGHT, useVirtual } from './use-virtual';

interface Props {
  rows: readonly Row[];
  wording: Wording;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Which row is shown in full. */
  open: Row['at'] | undefined;
  onOpen: (row: Row) => void;
}

/** One line an address. Only those in sight have elements; the arrow keys reach all of them. */
export function Table({ rows, wording, sort, onSort, open, onOpen }: Props) {
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const isMoving = useRef(false);
  const virtual = useVirtual(scroller, rows.length, (index) => rows[index]?.at.join() ?? index);
  const current = Math.max(0, Math.min(active, rows.length - 1));
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? HEAD_HEIGHT);
  useEffect(() => {
    if (!isMoving.current) return;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`);
    if (!button) return; // It is being scrolled to.
    button.focus({ preventScroll: true });
    isMoving.current = false;
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const next = stepFor(event.key, current, rows.length, page);
    if (next === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    virtual.scrollToIndex(next, { align: 'auto' });
    setActive(next);
  };
  return (
    <div ref={scroller} class="scroller">
      <table aria-rowcount={rows.length + 1} aria-label={t('others.addresses')}>
        <TableHead sort={sort} onSort={onSort} />
        <Space height={above} />
        <tbody>
          {items.map(({ key, index }) => {
            const row = rows[index];
            return (
              row && (
                <TableRow
                  key={key}
                  row={row}
                  index={index}
                  title={titleOfRow(row, wording, t)}
                  isOpen={open?.[0] === row.at[0] && open[1] === row.at[1]}
                  isCurrent={index === current}
                  measure={virtual.measureElement}
                  onOpen={(one) => {
                    setActive(index);
                    onOpen(one);
                  }}
                  onKeyDown={onKeyDown}
                />
              )
            );
          })}
        </tbody>
        <Space height={below} />
      </table>
    </div>
  );
}

/** Stands for the rows that have no element. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={COLUMNS.length} class="space" style={{ blockSize: `${height}px` }} />
      </tr>
    </tbody>
  ) : null;
