import { fits } from '../../components/differing';
import { useFocusMove } from '../../components/focus';
import { HostQuestion } from '../../components/host-question';
import { StatusIcon } from '../../components/status-icon';
import { ValuesToEnter } from '../../components/values-to-enter';
import { isAsked } from '../../components/verdict';
import type { AddressReport } from '../../utils/report';
import { Changed } from './changed';
import type { PanelProps } from './edit-panel';
import { UseValues } from './use-values';

interface Props extends PanelProps {
  verdict: 'ok' | 'unknown' | undefined;
  said: string;
}

/** On the page for the server: who hosts the mail, or the values and a way to have them filled in. */
export function ServerStep({ address, actions, changed, onUse, onUndo, verdict, said }: Props) {
  const { leave, arrive } = useFocusMove();
  const asks = address.questions.includes('mail-host');
  return (
    <>
      {verdict && (
        <p class="good" data-status={verdict}>
          <StatusIcon status={verdict} />
          {said}
        </p>
      )}
      {isAsked(address) && <HostQuestion key="host" address={address} actions={actions} shown={3} />}
      {onUse && !fits(address) && <UseValues address={address} arrive={arrive} onUse={onUse} />}
      <div aria-live="polite">
        {changed && (
          <Changed
            changed={changed}
            onUndo={() => {
              leave();
              onUndo();
            }}
          />
        )}
      </div>
      {!fits(address) && <ValuesToEnter address={address} copy={actions.copy} />}
      {asks && !isAsked(address) && <HostQuestion key="host" address={address} actions={actions} shown={3} />}
    </>
  );
}

/** Values that differ in a way that may work speak for themselves among those to enter. */
export function verdictOf(address: AddressReport): 'ok' | 'unknown' | undefined {
  if (fits(address)) return 'ok';
  return address.recommended ? undefined : 'unknown';
}
