import { useId, useMemo } from 'preact/hooks';
import { useTexts } from '../../../components/texts';
import { counted } from '../../../utils/bulk/counted';
import { type Row, STATUSES } from '../../../utils/bulk/rows';
import type { Filter } from '../../../utils/bulk/view';

interface Props {
  rows: readonly Row[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** How many rows are left. */
  shown: number;
}

/** A list with more would be no help; the text field finds the others. */
const MOST_CHOICES = 500;

/** Which addresses are shown: by status, server, domain, or a part of a name. */
export function Filters({ rows, filter, onFilter, shown }: Props) {
  const { t, language } = useTexts();
  const id = useId();
  const number = new Intl.NumberFormat(language);
  const all = useMemo(() => {
    const status = counted(rows.map(({ status }) => status));
    return {
      status: status.toSorted(([a], [b]) => STATUSES.indexOf(a) - STATUSES.indexOf(b)),
      host: counted(rows.map(({ host }) => host)),
      domain: counted(rows.map(({ domain }) => domain)),
    };
  }, [rows]);
  const select = (name: 'status' | 'host' | 'domain', label: string, word: (value: string) => string) => {
    return (
      <label>
        {label}
        <select
          name={name}
          // A blank server is Gmail's own, so the choice is told by its place.
          value={filter[name] === undefined ? '' : `=${filter[name]}`}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, [name]: value === '' ? undefined : value.slice(1) })
          }
        >
          <option value="">{t('others.filter.all')}</option>
          {all[name].slice(0, MOST_CHOICES).map(([value, count]) => (
            <option key={value} value={`=${value}`}>
              {word(value)} ({number.format(count)})
            </option>
          ))}
        </select>
      </label>
    );
  };
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      {select('status', t('others.column.status'), (status) => t(`ui.status.${status}`))}
      {select('host', t('others.column.server'), (host) => host || t('others.noServer'))}
      {select('domain', t('others.filter.domain'), (domain) => domain)}
      <label for={id}>
        {t('others.filter.text')}
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={filter.text ?? ''}
          onInput={({ currentTarget: { value } }) => onFilter({ ...filter, text: value || undefined })}
        />
      </label>
      <p role="status" class="about">
        {t('others.filter.shown', { count: number.format(shown), of: number.format(rows.length) })}{' '}
        {shown < rows.length && (
          <button type="button" class="link" onClick={() => onFilter({})}>
            {t('others.filter.clear')}
          </button>
        )}
      </p>
    </form>
  );
}
