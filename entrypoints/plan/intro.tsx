import { useTexts } from '../../components/texts';
import type { Timeline } from '../../utils/plan/timeline';

/** What ends, and when, in one breath. */
export function Intro({ timeline: { phase, from, daysLeft, source, announcement } }: { timeline: Timeline }) {
  const { t, language } = useTexts();
  const inDays = new Intl.RelativeTimeFormat(language).format(daysLeft, 'day');
  return (
    <section class="intro" data-phase={phase}>
      <p>{t(`plan.${phase}`, { endsMonth: from, inDays })}</p>
      <p class="more">
        {source && (
          <a href={source} target="_blank" rel="noreferrer">
            {t('plan.source')}
          </a>
        )}
        {announcement && (
          <a href={announcement} target="_blank" rel="noreferrer">
            {t('plan.details')}
          </a>
        )}
      </p>
    </section>
  );
}
