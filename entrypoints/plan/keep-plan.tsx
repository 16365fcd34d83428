import { useState } from 'preact/hooks';
import { ConfirmButton } from '../../components/confirm-button';
import { saveFile } from '../../components/save-file';
import { useTexts } from '../../components/texts';
import { calendarOf } from '../../utils/handover/reminders';
import { type AccountPlan, send } from '../../utils/messages';
import { daysAfter } from '../../utils/plan/timeline';
import type { Moves } from './moves';

/** Keeps, removes, prints, and reminds. */
export function KeepPlan({ one, moves }: { one: AccountPlan; moves: Moves }) {
  const { t } = useTexts();
  const [failure, setFailure] = useState('');
  const { account, addresses, timeline } = one.plan;
  const fail = (error: unknown) => setFailure(t('plan.keep.failed', { reason: String(error) }));
  const keep = async () => {
    await send('keepCopy', { account });
    await moves.keep();
  };
  const remind = () => {
    const moving = addresses.filter(({ fate }) => fate !== 'stays').map(({ sendAsEmail }) => sendAsEmail);
    const texts = { addresses: moving.join(', ') };
    const of = (kind: 'soon' | 'day', on: string) => ({
      on,
      title: t(`plan.reminder.${kind}`),
      text: t(`plan.reminder.${kind}Text`, texts),
    });
    const days = timeline.from ? [of('soon', daysAfter(timeline.from, -14)), of('day', timeline.from)] : [];
    saveFile(document, 'send-as-check.ics', calendarOf(days, t('plan.reminder.name')), 'text/calendar');
  };
  const print = () => {
    // What is folded would be missing on paper.
    for (const one of document.querySelectorAll<HTMLDetailsElement>('article > details, .sheet')) one.open = true;
    window.print();
  };
  return (
    <>
      <div class="buttons no-print">
        {!moves.isKept && (
          <button type="button" class="keep" onClick={() => keep().then(() => setFailure(''), fail)}>
            {t('plan.keep.button')}
          </button>
        )}
        {timeline.phase === 'before' && timeline.from && (
          <button type="button" class="remind" onClick={remind}>
            {t('plan.calendar')}
          </button>
        )}
        <button type="button" onClick={print}>
          {t('plan.print')}
        </button>
        {moves.isKept && (
          <ConfirmButton
            label={t('plan.keep.forget')}
            question={t('plan.keep.forgetSure')}
            onConfirm={() => void moves.remove().catch(fail)}
          />
        )}
      </div>
      <p role="status" class="note said">
        {failure || (moves.isKept ? t('plan.keep.kept') : '')}
      </p>
    </>
  );
}
