import { useTexts } from '../../components/texts';
import type { AccountReport } from '../../utils/messages';

interface Props {
  reports: readonly AccountReport[];
  shown: AccountReport;
  onChoose: (account: string) => void;
}

/** Whose addresses these are; where several accounts were read, the way to the others. */
export function AccountSwitch({ reports, shown, onChoose }: Props) {
  const { t } = useTexts();
  const accounts = reports.flatMap(({ report }) => report.account ?? []);
  const { account } = shown.report;
  if (account === undefined) return null;
  if (accounts.length < 2) return <bdi class="account">{account}</bdi>;
  return (
    <select
      class="account"
      aria-label={t('ui.account')}
      value={account}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {accounts.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
