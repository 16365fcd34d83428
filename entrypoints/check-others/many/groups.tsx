import { useState } from 'preact/hooks';
import { StatusIcon } from '../../../components/status-icon';
import { useTexts } from '../../../components/texts';
import type { Group, Wording } from '../../../utils/bulk/groups';
import { untoldTitle } from './titles';

interface Props {
  groups: readonly Group[];
  wording: Wording;
  /** Key of the group whose addresses are shown alone. */
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
}

const AT_ONCE = 6;
const HOSTS = 3;

/** Each finding once, with how many addresses it concerns and through which servers. A press shows these addresses alone. */
export function Groups({ groups, wording, chosen, onChoose }: Props) {
  const { t, language } = useTexts();
  const [all, setAll] = useState(false);
  const list = new Intl.ListFormat(language, { style: 'narrow' });
  const number = new Intl.NumberFormat(language);
  if (groups.length === 0) return null;
  return (
    <section class="section groups">
      <h2>{t('others.groups.title')}</h2>
      <ul>
        {groups.map(({ key, severity, said, first, count, hosts }, index) => (
          <li
            key={key}
            class={all || index < AT_ONCE || key === chosen ? '' : 'folded'}
            data-group={key}
            data-status={severity}
          >
            <button
              type="button"
              aria-pressed={key === chosen}
              onClick={() => onChoose(key === chosen ? undefined : key)}
            >
              <StatusIcon status={severity} />
              <b>{number.format(count)}</b>
              <span>
                {said ? wording(said, first) : untoldTitle(first, t)}
                {said && hosts[0] && (
                  <small>
                    {list.format(hosts.slice(0, HOSTS))}
                    {hosts.length > HOSTS && ' …'}
                  </small>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {groups.length > AT_ONCE && (
        <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'others.groups.fewer' : 'others.groups.all', { count: groups.length })}
        </button>
      )}
    </section>
  );
}
