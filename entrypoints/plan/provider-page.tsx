import { useTexts } from '../../components/texts';
import type { PlannedAddress } from '../../utils/plan/plan';
import type { Way } from '../../utils/plan/ways';
import { inLanguage } from '../../utils/texts/in-language';

/** Where nothing is handed over: the provider's own page, and its app. */
export function ProviderPage({ address: { mailbox }, way }: { address: PlannedAddress; way: Way }) {
  const { t, language } = useTexts();
  const provider = mailbox && inLanguage(mailbox.names, language);
  const href = way.href ?? mailbox?.webmail;
  return (
    <div class="way" data-way={way.id}>
      <p>{provider && href ? t('plan.provider.app', { provider }) : t('plan.provider.none')}</p>
      {provider && href && (
        <a class="button primary" href={href} target="_blank" rel="noreferrer">
          {t('plan.provider.open', { provider })}
        </a>
      )}
    </div>
  );
}
