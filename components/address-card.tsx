import { useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import type { CardActions } from './actions';
import { AddressDetails } from './address-details';
import { CopyForProvider } from './copy-for-provider';
import { StatusIcon } from './status-icon';
import { titleOf } from './summary';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  actions: CardActions;
  startOpen: boolean;
  /** Leads to the same card in Gmail's settings. */
  showInGmail: () => void;
}

/** One address in the popup: the name of its problem at a glance, everything else one click away. */
export function AddressCard({ address, actions, startOpen, showInGmail }: Props) {
  const words = useTexts();
  const { sendAsEmail, status } = address;
  // An answer can change what is worst; the card in which it was given stays open.
  const [open] = useState(startOpen);
  return (
    <article class="card" data-address={sendAsEmail} data-status={status}>
      <details open={open}>
        <summary>
          <StatusIcon status={status} />
          <h2>
            <bdi>{sendAsEmail}</bdi> <span class="title">{titleOf(address, words)}</span>
          </h2>
        </summary>
        <AddressDetails address={address} actions={actions} />
        <p class="ways">
          <button type="button" class="show" onClick={showInGmail}>
            {words.t('ui.showInGmail')}
          </button>
          <CopyForProvider address={address} copy={actions.copy} />
        </p>
      </details>
    </article>
  );
}
