import { useTexts } from '../../../components/texts';
import type { Column, Sort } from '../../../utils/bulk/view';

export const COLUMNS: readonly Column[] = ['status', 'address', 'user', 'server', 'finding'];

/** A press on a title sorts by it, a second one the other way round. */
export function TableHead({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const { t } = useTexts();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map((column) => {
          const isSorted = sort.column === column;
          const way = sort.descending ? 'descending' : 'ascending';
          return (
            <th key={column} scope="col" class={column} aria-sort={isSorted ? way : undefined}>
              <button
                type="button"
                class="sort"
                onClick={() => onSort({ column, descending: isSorted && !sort.descending })}
              >
                {t(`others.column.${column}`)}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
