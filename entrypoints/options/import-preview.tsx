import { useTexts } from '../../components/texts';
import type { Conflict } from '../../utils/providers/conflicts';
import { namesOf } from '../../utils/providers/names';
import type { ProviderProfile } from '../../utils/providers/schema';
import { inLanguage } from '../../utils/texts/in-language';
import { leaveToHeading } from './section';

interface Props {
  fileName: string;
  profiles: readonly ProviderProfile[];
  /** What each profile claims that a built-in one has, in the same order. */
  conflicts: readonly (readonly Conflict[])[];
  /** Addresses that the file has answers about. */
  answered: readonly string[];
  /** Addresses whose settings it has a copy of, each with the servers that it names. */
  copied: readonly string[];
  onImport(): void;
  onCancel(): void;
}

/** What a file would bring in, before it does: somebody else may have written it. */
export function ImportPreview({ fileName, profiles, conflicts, answered, copied, onImport, onCancel }: Props) {
  const { t, list } = useTexts();
  const taken = (index: number) => (conflicts[index] ?? []).some(({ kind }) => kind !== 'server');
  const usable = profiles.filter((_, index) => !taken(index));
  return (
    <section class="notice" aria-label={t('options.preview.title', { name: fileName })}>
      <h3>{t('options.preview.title', { name: fileName })}</h3>
      {profiles.length > 0 && (
        <ul class="rows">
          {profiles.map((profile, index) => (
            <Claims key={profile.id} profile={profile} conflicts={conflicts[index] ?? []} refused={taken(index)} />
          ))}
        </ul>
      )}
      {answered.length > 0 && <p>{t('options.preview.answers', { addresses: list(answered) })}</p>}
      {copied.length > 0 && <p>{t('options.preview.copies', { addresses: copied.join(', ') })}</p>}
      <div class="buttons">
        {usable.length + answered.length + copied.length > 0 && (
          <button
            type="button"
            class="primary"
            onClick={({ currentTarget }) => {
              leaveToHeading(currentTarget);
              onImport();
            }}
          >
            {t('options.preview.import', { profiles: usable.length, answers: answered.length })}
          </button>
        )}
        <button
          type="button"
          onClick={({ currentTarget }) => {
            leaveToHeading(currentTarget);
            onCancel();
          }}
        >
          {t('options.preview.cancel')}
        </button>
      </div>
    </section>
  );
}

function Claims({
  profile,
  conflicts,
  refused,
}: {
  profile: ProviderProfile;
  conflicts: readonly Conflict[];
  refused: boolean;
}) {
  const { t, language } = useTexts();
  const { id, domains = [], smtp = [] } = profile;
  const names = (list: readonly string[]) =>
    list.map((name, index) => (
      <span key={name}>
        {index > 0 && ', '}
        <bdi class={conflicts.some((one) => one.name === name) ? 'value claimed' : 'value'}>{name}</bdi>
      </span>
    ));
  return (
    <li data-claims={id} data-refused={refused}>
      <div class="summary">
        <div>
          <b>{inLanguage(namesOf(profile), language)}</b> {names([id])}
        </div>
        {domains.length > 0 && (
          <div>
            {t('options.preview.domains')} {names(domains)}
          </div>
        )}
        {smtp.length > 0 && (
          <div>
            {t('options.preview.servers')} {names(smtp.map(({ host }) => host))}
          </div>
        )}
        {conflicts.map(({ kind, name, owner }) => (
          <p key={`${kind} ${name}`} class="failure" data-conflict={kind}>
            {t(`options.preview.conflict.${kind}`, { name, owner })}
          </p>
        ))}
        {refused && <p class="failure">{t('options.preview.refused')}</p>}
      </div>
    </li>
  );
}
