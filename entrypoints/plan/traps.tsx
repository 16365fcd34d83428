import { findingPath } from '../../components/finding-path';
import { useTexts } from '../../components/texts';
import type { MailboxFacts } from '../../utils/plan/plan';
import type { Way } from '../../utils/plan/ways';
import { inLanguage } from '../../utils/texts/in-language';

/** What would stop the new app: said before it is set up. */
export function Traps({ mailbox, way }: { mailbox: MailboxFacts | undefined; way: Way }) {
  const { t, language } = useTexts();
  if (!mailbox) return null;
  const { end, mustEnable, hasCountryFilter, password, names } = mailbox;
  const provider = inLanguage(names, language);
  const lines = [
    end && t(findingPath(end, 'why'), { endsMonth: end.endsMonth }),
    mustEnable && `${t('plan.first')} ${inLanguage(mustEnable, language)}`,
    way.id !== 'sign-in-app' && password === 'app-password' && t('plan.appPassword'),
    (password === 'smtp-key' || password === 'authorization-code') && t('plan.otherPassword', { provider }),
    hasCountryFilter && t('plan.countryFilter', { provider }),
  ].filter((line) => typeof line === 'string');
  return lines.length === 0 ? null : (
    <ul class="traps">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
