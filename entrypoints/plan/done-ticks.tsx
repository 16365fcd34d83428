import { Rich } from '../../components/rich';
import { useTexts } from '../../components/texts';
import type { PlannedAddress } from '../../utils/plan/plan';
import type { Move } from '../../utils/storage/stored';
import { isDone, type Moves, withStep } from './moves';

interface Props {
  address: PlannedAddress;
  move: Move;
  moves: Moves;
  /** Is anything set up for it? In the browser nothing is. */
  isSetUp: boolean;
}

const STEPS = ['setUp', 'tested'] as const;

/** How far it is, as the user says; and what a test must be to prove something. */
export function DoneTicks({ address, move, moves, isSetUp }: Props) {
  const { t, rich } = useTexts();
  const { sendAsEmail, treatAsAlias } = address;
  return (
    <div class="ticks">
      {(isSetUp ? STEPS : STEPS.slice(1)).map((step) => (
        <label key={step}>
          <input
            type="checkbox"
            name={step}
            checked={isDone(move, step)}
            onChange={({ currentTarget }) => void moves.set(sendAsEmail, withStep(move, step, currentTarget.checked))}
          />{' '}
          {t(`plan.done.${step}`)}
        </label>
      ))}
      <p class="note">{t('plan.done.trap', { address: sendAsEmail })}</p>
      <p class="note">
        <Rich pieces={rich('plan.done.proof')} />
      </p>
      {treatAsAlias && <p class="note">{t('plan.done.aliasTrap', { address: sendAsEmail })}</p>}
    </div>
  );
}
