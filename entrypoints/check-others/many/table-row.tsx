import { StatusIcon } from '../../../components/status-icon';
import { useTexts } from '../../../components/texts';
import type { Row } from '../../../utils/bulk/rows';

interface Props {
  row: Row;
  index: number;
  title: string;
  /** Is it shown in full? */
  isOpen: boolean;
  /** The Tab key leads to one row only; the arrow keys lead on. */
  isCurrent: boolean;
  measure: (element: HTMLElement | null) => void;
  onOpen: (row: Row) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function TableRow({ row, index, title, isOpen, isCurrent, measure, onOpen, onKeyDown }: Props) {
  const { t } = useTexts();
  const { sendAs, user, status, findings } = row;
  return (
    <tr
      ref={measure}
      class={isOpen ? 'open' : ''}
      data-index={index}
      data-address={sendAs.sendAsEmail}
      data-status={status}
      data-rules={findings.map(({ ruleId }) => ruleId).join(' ')}
      aria-rowindex={index + 2}
    >
      <td class="status">
        <StatusIcon status={status} /> <span>{t(`ui.status.${status}`)}</span>
      </td>
      <td class="address">
        <button
          type="button"
          class="show"
          tabIndex={isCurrent ? 0 : -1}
          aria-pressed={isOpen}
          onClick={() => onOpen(row)}
          onKeyDown={onKeyDown}
        >
          <bdi>{sendAs.sendAsEmail}</bdi>
        </button>
      </td>
      <td class="user">
        <bdi>{user}</bdi>
      </td>
      <td class="server">
        <bdi>{serverOf(row) || t(row.untold === 'unread' ? 'others.unreadServer' : 'others.noServer')}</bdi>
      </td>
      <td class="finding">{title}</td>
    </tr>
  );
}

const serverOf = ({ sendAs: { smtpMsa } }: Row): string =>
  [smtpMsa?.host, smtpMsa?.port].filter((part) => part !== undefined).join(':');
