import { useEffect, useState } from 'preact/hooks';
import { TextsContext, useTexts } from '../../components/texts';
import { useStored } from '../../components/use-stored';
import { accountsUrl } from '../../utils/gmail/page/route';
import { send } from '../../utils/messages';
import { onChange } from '../../utils/storage/changes';
import { keptMoves, sessionMoves } from '../../utils/storage/items';
import { textsFor } from '../../utils/texts/i18n';
import { AccountView } from './account-view';
import { Intro } from './intro';
import { movesOf } from './moves';

const PLANS = {
  getValue: () => send('plans', undefined),
  watch(changed: () => void) {
    const controller = new AbortController();
    onChange(changed, controller.signal);
    return () => controller.abort();
  },
};

/** How each address goes on when Gmail ends sending for other providers. */
export function PlanPage() {
  const plans = useStored(PLANS);
  return (
    <TextsContext.Provider value={textsFor(plans?.[0]?.language)}>
      {plans && <Page plans={plans} />}
    </TextsContext.Provider>
  );
}

function Page({ plans }: { plans: Awaited<ReturnType<typeof PLANS.getValue>> }) {
  const { t } = useTexts();
  const [kept, inSession] = [useStored(keptMoves), useStored(sessionMoves)];
  const [failure, setFailure] = useState('');
  const fail = (error: unknown) => setFailure(t('plan.keep.failed', { reason: String(error) }));
  const title = `${t('extName')} – ${t('plan.title')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (!kept || !inSession) return null;
  const timeline = plans[0]?.plan.timeline;
  return (
    <>
      <header>
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>{title}</h1>
      </header>
      {timeline && <Intro timeline={timeline} />}
      <p role="status" class="said problem">
        {failure}
      </p>
      {plans.length === 0 && (
        <section class="section">
          <p>{t('plan.empty')}</p>
          <a class="button" href={accountsUrl(0)}>
            {t('plan.openGmail')}
          </a>
        </section>
      )}
      {plans.map((one) => (
        <AccountView
          key={one.plan.account}
          one={one}
          moves={movesOf(one.plan.account, { onDisk: kept, inSession }, fail)}
        />
      ))}
    </>
  );
}
