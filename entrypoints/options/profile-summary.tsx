import { useTexts } from '../../components/texts';
import { securityWord } from '../../components/values';
import { namesOf } from '../../utils/providers/names';
import type { ProviderProfile } from '../../utils/providers/schema';
import { inLanguage } from '../../utils/texts/in-language';

/** A profile in two lines: the company, and what it says to enter. */
export function ProfileSummary({ profile }: { profile: ProviderProfile }) {
  const { t, language } = useTexts();
  const { id, smtp = [] } = profile;
  const server = smtp.find(({ recommended }) => recommended) ?? smtp[0];
  return (
    <div class="summary">
      <div>
        <b>{inLanguage(namesOf(profile), language)}</b> <span class="about">{id}</span>
      </div>
      {server && (
        <div>
          <bdi class="value">{server.placeholder ?? server.host}</bdi>{' '}
          <span class="about">
            {server.port}, {securityWord(server.securityMode, t('ui.unsecured'))}
          </span>
        </div>
      )}
    </div>
  );
}

/** What something calls itself that does not pass for a profile. */
export function titleOf(value: unknown): string {
  const { name, id } = { ...(value as { name?: unknown; id?: unknown }) };
  return [name, id].find((one) => typeof one === 'string') ?? '';
}
