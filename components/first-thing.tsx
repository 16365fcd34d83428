import type { ComponentChildren } from 'preact';
import type { AddressReport, Finding } from '../utils/report';
import type { CardActions } from './actions';
import { FindingHelp } from './finding-help';
import { Headline } from './headline';
import { HostQuestion } from './host-question';
import { NextStep } from './next-step';
import { useTexts } from './texts';
import { ValuesToEnter } from './values-to-enter';
import { isAsked } from './verdict';

interface Props {
  address: AddressReport;
  actions: CardActions;
  /** The finding that says most of the address. */
  first: Finding | undefined;
  onDismiss: ((ruleId: string) => void) | undefined;
  /** What else belongs to the steps. */
  children?: ComponentChildren;
}

/** What matters most: in one sentence, then what to do about it, then the values; how, step by step, is folded. */
export function FirstThing({ address, actions, first, onDismiss, children }: Props) {
  const { t } = useTexts();
  const asked = isAsked(address);
  // Only where it is certain that something is to be changed.
  const helps = address.editHelps && first !== undefined && first.severity !== 'unknown';
  const rule = first && { 'data-rule': first.ruleId, 'data-status': first.severity };
  return (
    <section class="first" {...rule}>
      <Headline address={address} first={first} actions={actions} />
      {asked && <HostQuestion key="host" address={address} actions={actions} />}
      {!asked && helps && <NextStep address={address} actions={actions} />}
      {helps && <ValuesToEnter address={address} copy={actions.copy} />}
      {!asked && address.questions.includes('mail-host') && (
        <HostQuestion key="host" address={address} actions={actions} />
      )}
      {first && (
        <details class={address.editHelps ? 'steps' : 'steps instead'}>
          <summary>
            <h3>{t(address.editHelps ? 'ui.steps' : 'ui.instead')}</h3>
          </summary>
          <FindingHelp address={address} finding={first} short onDismiss={onDismiss} />
          {children}
        </details>
      )}
    </section>
  );
}
