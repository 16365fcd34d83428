import { useId, useState } from 'preact/hooks';
import { StatusIcon } from '../../../components/status-icon';
import { countsOf, endsLine } from '../../../components/summary-texts';
import { useTexts } from '../../../components/texts';
import { domainsFrom } from '../../../utils/bulk/organisation';
import { countOf } from '../../../utils/bulk/summary';
import type { Findings, Given } from './findings';
import { Problems } from './problems';

interface Props {
  findings: Findings;
  onChange: (given: Given) => void;
}

/** The whole file in numbers, whose domains are whose, and what was not understood. */
export function Overview({ findings, onChange }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const { name, read, domains, rows } = findings;
  const number = new Intl.NumberFormat(language);
  const summary = countOf(rows);
  const ends = endsLine(summary, words);
  return (
    <section class="section overview">
      <h2 tabIndex={-1}>{name}</h2>
      <p>
        {t('others.read.found', { users: number.format(read.users.length), addresses: number.format(rows.length) })}
      </p>
      <p class="counts">
        {countsOf(summary, words).map(({ statuses: [status], text }) => (
          <span key={status}>
            <StatusIcon status={status} /> {text}
          </span>
        ))}
      </p>
      {ends && <p>{ends}</p>}
      {summary.open && (
        <p>
          {t('others.organisation.open', {
            endsMonth: summary.open.endsMonth,
            count: number.format(summary.open.count),
            of: number.format(rows.length),
          })}
        </p>
      )}
      {read.broken && <p class="note">{t('others.read.broken')}</p>}
      <OwnDomains domains={domains} onChange={(own) => onChange({ ...findings, domains: own })} />
      <Problems problems={read.problems} count={read.problemCount} />
    </section>
  );
}

/** Taken from the accounts in the file; alias domains have no account, so they can be added. */
function OwnDomains({ domains, onChange }: { domains: readonly string[]; onChange: (domains: string[]) => void }) {
  const { t, language } = useTexts();
  const [typed, setTyped] = useState<string>();
  const id = useId();
  if (typed === undefined)
    return (
      <p class="own-domains">
        {domains.length > 0
          ? t('others.organisation.domains', { domains: new Intl.ListFormat(language).format(domains) })
          : t('others.organisation.none')}{' '}
        <button type="button" class="link" onClick={() => setTyped(domains.join(', '))}>
          {t('ui.change')}
        </button>
      </p>
    );
  return (
    <form
      class="own-domains"
      onSubmit={(event) => {
        event.preventDefault();
        setTyped(undefined);
        onChange(domainsFrom(typed));
      }}
    >
      <label for={id}>{t('others.organisation.label')}</label>
      <input
        id={id}
        type="text"
        value={typed}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="primary">
        {t('others.organisation.use')}
      </button>
    </form>
  );
}
