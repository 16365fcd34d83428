import { useTexts } from '../../components/texts';
import type { MailboxFacts } from '../../utils/plan/plan';
import type { Way } from '../../utils/plan/ways';
import { wayTitle } from './way-texts';

/** All ways for an address side by side: what each costs and what is lost. */
export function OtherWays({ ways, mailbox }: { ways: readonly Way[]; mailbox: MailboxFacts | undefined }) {
  const { t, language } = useTexts();
  return (
    <details class="fold ways">
      <summary>
        <h5>{t('plan.others')}</h5>
      </summary>
      <dl>
        {ways.map((way) => (
          <div key={way.id} data-way={way.id}>
            <dt>
              {wayTitle(way, mailbox, { t, language })}{' '}
              {way.isRecommended && <span class="tag">{t('plan.recommended')}</span>}
            </dt>
            <dd>{t(`plan.way.${way.id.replaceAll('-', '_')}.costs`)}</dd>
            <dd>{t(`plan.way.${way.id.replaceAll('-', '_')}.loses`)}</dd>
          </div>
        ))}
      </dl>
      {ways.some(({ id }) => id !== 'workspace') && <p class="note">{t('plan.sameHost')}</p>}
    </details>
  );
}
