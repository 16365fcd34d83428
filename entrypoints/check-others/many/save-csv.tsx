import { useState } from 'preact/hooks';
import { saveFile } from '../../../components/save-file';
import { useTexts } from '../../../components/texts';
import type { Row } from '../../../utils/bulk/rows';
import { toCsv } from '../../../utils/bulk/to-csv';
import { CSV_TITLES, csvRow, reportsFor } from './csv-rows';
import type { Findings } from './findings';

/** The addresses that are shown, in their order, as a file for a spreadsheet. */
export function SaveCsv({ rows, findings }: { rows: readonly Row[]; findings: Findings }) {
  const words = useTexts();
  const { t } = words;
  const [isBusy, setIsBusy] = useState(false);
  const save = async () => {
    setIsBusy(true);
    try {
      const reportOf = await reportsFor(rows, findings);
      const cells = rows.map((row) => csvRow(row, reportOf(row), words));
      saveFile(document, `${t('others.csv.fileName')}.csv`, toCsv(CSV_TITLES, cells), 'text/csv;charset=utf-8');
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <button type="button" class="primary" disabled={isBusy} onClick={() => void save()}>
      {t(isBusy ? 'others.csv.busy' : 'others.csv.save')}
    </button>
  );
}
