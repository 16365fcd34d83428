import { useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import { AddressDetails, type CardActions } from './address-details';
import { StatusIcon } from './status-icon';
import { useTexts } from './texts';

/** One address in the popup: its status at a glance, everything else one click away. */
export function AddressCard({
  address,
  actions,
  startOpen,
}: {
  address: AddressReport;
  actions: CardActions;
  startOpen: boolean;
}) {
  const { t } = useTexts();
  const { sendAsEmail, status } = address;
  // An answer can change what is worst; the card in which it was given stays open.
  const [open] = useState(startOpen);
  return (
    <article class="card" data-address={sendAsEmail} data-status={status}>
      <details open={open}>
        <summary>
          <StatusIcon status={status} />
          <h2>
            <bdi>{sendAsEmail}</bdi>
          </h2>
          <span class="status">{t(`ui.status.${status}`)}</span>
        </summary>
        <AddressDetails address={address} actions={actions} />
      </details>
    </article>
  );
}
