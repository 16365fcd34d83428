import { Steps } from '../../components/steps';
import { useTexts } from '../../components/texts';
import { accountsUrl } from '../../utils/gmail/page/route';
import { type AccountPlan, send } from '../../utils/messages';
import type { PlannedAddress } from '../../utils/plan/plan';
import type { Milestone } from '../../utils/plan/timeline';
import { keyOf } from '../../utils/send-as';
import { isDone, type Moves, ownKey, withStep } from './moves';

interface Props {
  one: AccountPlan;
  /** Addresses that end, or may. */
  moving: readonly PlannedAddress[];
  moves: Moves;
}

/** What is to be done in which order, and by when. What Gmail's settings show ticks itself. */
export function Checklist({ one, moving, moves }: Props) {
  const { t, language } = useTexts();
  const { account, timeline, addresses, replyFrom } = one.plan;
  const own = moves.of(ownKey(account));
  const tested = moving.filter(({ sendAsEmail }) => isDone(moves.of(sendAsEmail), 'tested')).length;
  const setUp = moving.filter(({ sendAsEmail }) =>
    ['setUp', 'tested'].some((step) => isDone(moves.of(sendAsEmail), step)),
  ).length;
  const copied = moving.every(({ sendAsEmail }) => one.copies[keyOf(sendAsEmail)] !== undefined);
  const isDefaultFine = addresses.some(({ isDefault, fate }) => isDefault && fate === 'stays');
  /** `undefined`: only the user knows. */
  const seen: Record<Milestone, boolean | undefined> = {
    copy: copied,
    setUp: setUp === moving.length,
    tested: tested === moving.length,
    defaults: one.at ? isDefaultFine && replyFrom === 'default-address' : undefined,
    forwarding: undefined,
  };
  const counts: Partial<Record<Milestone, number>> = { setUp, tested };
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const extra: Partial<Record<Milestone, string>> = {
    copy: t('plan.list.copyWhy'),
    defaults: t('plan.list.defaultsWhy'),
    forwarding: t('plan.list.forwardingWhy', { popMonth: timeline.popFrom }),
  };
  const settings = accountsUrl(one.userIndex ?? 0);
  return (
    <section class="section list">
      <h3>{t('plan.list.title')}</h3>
      <ol>
        {timeline.milestones.map(({ id, by }) => {
          const bySelf = seen[id];
          const done = bySelf || isDone(own, id);
          return (
            <li key={id} data-step={id} data-done={done}>
              <label>
                <input
                  type="checkbox"
                  checked={done}
                  disabled={bySelf === true}
                  onChange={({ currentTarget }) =>
                    void moves.set(ownKey(account), withStep(own, id, currentTarget.checked))
                  }
                />
                <span>
                  {t(`plan.list.${id}`, { count: counts[id], of: moving.length })}{' '}
                  <span class="by">
                    {id === 'copy' ? t('plan.list.today') : t('plan.list.by', { date: day.format(new Date(by)) })}
                  </span>
                </span>
              </label>
              {!done && extra[id] && <p class="note">{extra[id]}</p>}
              {!done && id === 'copy' && one.at && (
                <button type="button" class="link no-print" onClick={() => void send('keepCopy', { account })}>
                  {t('copy.keep')}
                </button>
              )}
              {!done && id === 'defaults' && (
                <a class="no-print" href={settings} target="_blank" rel="noreferrer">
                  {t('plan.list.defaultsOpen')}
                </a>
              )}
              {bySelf && id === 'defaults' && <p class="note">{t('plan.list.seen')}</p>}
            </li>
          );
        })}
      </ol>
      <details class="fold">
        <summary>
          <h4>{t('plan.leave.title')}</h4>
        </summary>
        <Steps of="plan.leave.lines" />
      </details>
    </section>
  );
}
