import { useMemo, useState } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { groupsOf } from '../../../utils/bulk/groups';
import type { Row } from '../../../utils/bulk/rows';
import { type Filter, type Sort, shownRows } from '../../../utils/bulk/view';
import { Details } from './details';
import { Filters } from './filters';
import type { Findings, Given } from './findings';
import { Groups } from './groups';
import { Overview } from './overview';
import { SaveCsv } from './save-csv';
import { Table } from './table';
import { useWording } from './titles';

interface Props {
  findings: Findings;
  onChange: (given: Given) => void;
  onAnother: () => void;
}

/** What was found: in numbers, by finding, address by address, and one of them in full. */
export function Checked({ findings, onChange, onAnother }: Props) {
  const { t } = useTexts();
  const { rows } = findings;
  const wording = useWording();
  const [filter, setFilter] = useState<Filter>({});
  const [sort, setSort] = useState<Sort>({ column: 'status', descending: false });
  const [open, setOpen] = useState<Row['at']>();
  const groups = useMemo(() => groupsOf(rows, wording), [rows, wording]);
  const shown = useMemo(() => shownRows(rows, filter, sort, wording), [rows, filter, sort, wording]);
  const row = open && rows.find(({ at }) => at[0] === open[0] && at[1] === open[1]);
  return (
    <>
      <Overview findings={findings} onChange={onChange} />
      <Groups
        groups={groups}
        wording={wording}
        chosen={filter.finding}
        onChoose={(finding) => setFilter({ ...filter, finding })}
      />
      <section class="section addresses" aria-label={t('others.addresses')}>
        <Filters rows={rows} filter={filter} onFilter={setFilter} shown={shown.length} />
        <Table
          wording={wording}
          rows={shown}
          sort={sort}
          onSort={setSort}
          open={open}
          onOpen={(one) => setOpen(one.at)}
        />
      </section>
      {row && (
        <Details
          key={row.at.join()}
          row={row}
          findings={findings}
          onChange={onChange}
          onClose={() => setOpen(undefined)}
        />
      )}
      <div class="buttons">
        <SaveCsv rows={shown} findings={findings} />
        <button type="button" onClick={() => window.print()}>
          {t('others.print')}
        </button>
        <button type="button" class="quiet" onClick={onAnother}>
          {t('others.file.another')}
        </button>
      </div>
    </>
  );
}
