import { useTexts } from '../../components/texts';
import { send } from '../../utils/messages';
import { Section } from './section';

/** The way to the moving plan. */
export function PlanSection() {
  const { t } = useTexts();
  return (
    <Section id="plan" title={t('plan.title')} about={t('options.plan.about')}>
      <button type="button" onClick={() => void send('openPlan', undefined)}>
        {t('ui.summary.plan')}
      </button>
    </Section>
  );
}
