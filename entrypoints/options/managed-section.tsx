import { useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { managedProfiles, watchManagedProfiles } from '../../utils/storage/managed-profiles';
import { ProblemList } from './problem-list';
import { ProfileSummary, titleOf } from './profile-summary';
import { Section } from './section';

const MANAGED = { getValue: managedProfiles, watch: watchManagedProfiles };

/** Profiles pushed by an administrator: to read only, and only where there are any. */
export function ManagedSection() {
  const { t } = useTexts();
  const managed = useStored(MANAGED);
  if (!managed || managed.usable.length + managed.refused.length === 0) return null;
  return (
    <Section id="managed" title={t('options.managed.title')} about={t('options.managed.about')}>
      <ul class="rows">
        {managed.usable.map((profile) => (
          <li key={profile.id} data-profile={profile.id}>
            <ProfileSummary profile={profile} />
          </li>
        ))}
        {managed.refused.map(({ value, problems }, index) => (
          <li key={index} class="notice" data-status="error" data-refused={index}>
            <p>
              <b>{titleOf(value)}</b> {t('options.managed.refused')}
            </p>
            <ProblemList problems={problems} />
            <details>
              <summary>{t('options.aside.show')}</summary>
              <pre>{JSON.stringify(value, null, 2)}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
