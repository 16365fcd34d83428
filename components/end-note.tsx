import type { AddressReport, Finding } from '../utils/report';
import type { CardActions } from './actions';
import { findingPath } from './finding-path';
import { KeepCopy } from './keep-copy';
import { useTexts } from './texts';
import { valuesOf } from './values';

interface Props {
  address: AddressReport;
  /** That Gmail ends sending from it. */
  end: Finding;
  actions: CardActions;
  /** It is what matters most of the address. */
  isFirst: boolean;
}

/** What ends, in one sentence, and the way to the plan for it. */
export function EndNote({ address, end, actions, isFirst }: Props) {
  const { t, language } = useTexts();
  const { openPlan } = actions;
  // As the first thing its sentence stands above already.
  const rule = isFirst ? {} : { 'data-rule': end.ruleId, 'data-status': end.severity };
  return (
    <section class="end" {...rule}>
      {!isFirst && <p>{t(findingPath(end, 'why'), valuesOf(address, end, language, t))}</p>}
      <p class="choices">
        {openPlan && (
          <button type="button" class={isFirst ? 'primary' : ''} onClick={() => openPlan(address.sendAsEmail)}>
            {t('ui.summary.plan')}
          </button>
        )}
        <KeepCopy address={address} keepCopy={actions.keepCopy} />
      </p>
    </section>
  );
}
