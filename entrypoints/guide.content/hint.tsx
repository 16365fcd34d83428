import { useEffect, useRef, useState } from 'preact/hooks';
import { AddressDetails, type CardActions } from '../../components/address-details';
import { findingPath } from '../../components/finding-view';
import { focusOnMount } from '../../components/focus';
import { StatusIcon } from '../../components/status-icon';
import { useTexts } from '../../components/texts';
import { valuesOf } from '../../components/values';
import type { AddressReport } from '../../utils/check/check';

interface Props {
  address: AddressReport;
  actions: CardActions;
  /** Opens the card at once: the user came here for this address. */
  startOpen: boolean;
}

/** The badge in a row and the card it opens. The platform's popover closes it on Esc and gives focus back. */
export function Hint({ address, actions, startOpen }: Props) {
  const { t, language } = useTexts();
  const pill = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const first = address.findings[0];
  const word = t(`ui.status.${address.status}`);
  const title = first && t(findingPath(first, 'title'), valuesOf(address, first, language, t));
  useEffect(() => {
    if (pill.current) pill.current.popoverTargetElement = card.current;
    if (startOpen) card.current?.showPopover();
  }, [startOpen]);
  return (
    <>
      <button ref={pill} type="button" class="pill" data-status={address.status}>
        <StatusIcon status={address.status} />
        <span>{title ? t('ui.openCard', { status: word, title }) : word}</span>
      </button>
      <div
        ref={card}
        popover="auto"
        class="root"
        role="dialog"
        aria-label={address.sendAsEmail}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <>
            <div class="head" data-status={address.status}>
              <StatusIcon status={address.status} />
              <h2>
                <bdi>{address.sendAsEmail}</bdi>
              </h2>
              <button
                type="button"
                ref={focusOnMount}
                aria-label={t('ui.close')}
                onClick={() => card.current?.hidePopover()}
              >
                ×
              </button>
            </div>
            <AddressDetails address={address} actions={actions} />
          </>
        )}
      </div>
    </>
  );
}
