import { useEffect, useRef, useState } from 'preact/hooks';
import { KeepCopy } from '../../components/keep-copy';
import { useTexts } from '../../components/texts';
import { type AccountPlan, send } from '../../utils/messages';
import type { PlannedAddress } from '../../utils/plan/plan';
import { keyOf } from '../../utils/send-as';
import { inLanguage } from '../../utils/texts/in-language';
import { type Moves, stateOf } from './moves';
import { OtherWays } from './other-ways';
import { targetsOf } from './targets';
import { wayTitle } from './way-texts';
import { WayView } from './way-view';

export interface AddressProps {
  address: PlannedAddress;
  one: AccountPlan;
  moves: Moves;
}

interface CardProps extends AddressProps {
  startOpen: boolean;
  /** Did a link lead to it? */
  isWanted: boolean;
}

/** One address: where its mail will be written from, and what takes it there. */
export function AddressView({ address, one, moves, startOpen, isWanted }: CardProps) {
  const { t, language } = useTexts();
  const [open] = useState(startOpen);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isWanted) card.current?.scrollIntoView();
  }, [isWanted]);
  const { sendAsEmail, fate, ways, mailbox } = address;
  const state = stateOf(moves.of(sendAsEmail));
  const isGone = one.gone.includes(sendAsEmail);
  const data = { 'data-address': sendAsEmail, 'data-fate': fate };
  const name = (
    <>
      <bdi>{sendAsEmail}</bdi> {mailbox && fate !== 'stays' && <small>{inLanguage(mailbox.names, language)}</small>}
    </>
  );
  if (ways.length === 0)
    return (
      <article class="stays" {...data}>
        {name}
      </article>
    );
  return (
    <article class="section" ref={card} {...data} data-state={state}>
      <details open={open}>
        <summary>
          <h4>{name}</h4>
          <span class="state">{t(`plan.state.${state}`)}</span>
        </summary>
        <div class="body">
          {isGone && <p class="note">{t('plan.gone')}</p>}
          <Question address={address} one={one} moves={moves} />
          <OtherWays ways={ways} mailbox={mailbox} />
          <p class="choices no-print">
            <KeepCopy
              address={{ sendAsEmail, keptAt: one.copies[keyOf(sendAsEmail)] }}
              keepCopy={isGone ? undefined : (of) => send('keepCopy', { account: one.plan.account, sendAsEmail: of })}
            />
          </p>
        </div>
      </details>
    </article>
  );
}

function Question({ address, one, moves }: AddressProps) {
  const { t, language } = useTexts();
  const { sendAsEmail, ways, mailbox } = address;
  const move = moves.of(sendAsEmail);
  const targets = targetsOf(ways);
  const chosen = targets.find(({ id }) => id === move.target);
  const [recommended] = ways;
  return (
    <>
      {recommended && !chosen && (
        <p class="recommended">
          <b>{t('plan.recommended')}:</b> {wayTitle(recommended, mailbox, { t, language })}
        </p>
      )}
      <fieldset class="question" data-question="target">
        <legend>{t('plan.question', { address: sendAsEmail })}</legend>
        {targets.map(({ id, way }) => (
          <button
            key={id}
            type="button"
            data-target={id}
            data-recommended={way.isRecommended}
            aria-pressed={chosen?.id === id}
            onClick={() => void moves.set(sendAsEmail, { target: id })}
          >
            {t(`plan.target.${id}`)}
          </button>
        ))}
      </fieldset>
      {chosen && <WayView key={chosen.id} address={address} target={chosen} one={one} moves={moves} />}
    </>
  );
}
