import type { AddressReport } from '../utils/report';
import type { CardActions } from './actions';
import { Rich } from './rich';
import { useTexts } from './texts';

/** The way into Gmail's own window for the address. */
export function NextStep({ address, actions }: { address: AddressReport; actions: CardActions }) {
  const { rich } = useTexts();
  if (!actions.editInfo || address.entered === null) return null;
  return (
    <button type="button" class="primary" onClick={() => actions.editInfo?.(address.sendAsEmail)}>
      <Rich pieces={rich('ui.openEditInfo')} />
    </button>
  );
}
