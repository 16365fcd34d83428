import type { ComponentChildren } from 'preact';
import { HostQuestion } from '../../components/host-question';
import { cardActions } from '../../components/in-gmail/card-actions';
import { useTexts } from '../../components/texts';
import { isAsked } from '../../components/verdict';
import type { AccountPlan } from '../../utils/messages';
import type { PlannedAddress } from '../../utils/plan/plan';
import { keyOf } from '../../utils/send-as';

interface Props {
  address: PlannedAddress;
  one: AccountPlan;
  isDone: boolean;
  /** The form for the values themselves. */
  children: ComponentChildren;
}

/** Who hosts the mail, where that is open: the answer brings the values. Else the values themselves. */
export function MissingValues({ address: { sendAsEmail }, one: { report }, isDone, children }: Props) {
  const { t } = useTexts();
  const said = report.addresses.find((address) => keyOf(address.sendAsEmail) === keyOf(sendAsEmail));
  if (!said || isDone || !isAsked(said)) return children;
  return (
    <>
      <HostQuestion address={said} actions={cardActions(report.account)} />
      <details class="fold">
        <summary>
          <h5>{t('plan.missing.self')}</h5>
        </summary>
        {children}
      </details>
    </>
  );
}
