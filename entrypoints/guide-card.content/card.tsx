import { AddressDetails } from '../../components/address-details';
import { focusOnMount } from '../../components/focus';
import type { CardContent } from '../../components/in-gmail/card-slot';
import { StatusIcon } from '../../components/status-icon';
import css from '../../components/styles.css?inline';
import { useTexts } from '../../components/texts';
import cardCss from './card.css?inline';

/** What a hint's card holds while it is open. */
export function Card({ address, actions, close }: CardContent) {
  const { t } = useTexts();
  return (
    <>
      <style>{css + cardCss}</style>
      <div class="head" data-status={address.status}>
        <StatusIcon status={address.status} />
        <h2>
          <bdi>{address.sendAsEmail}</bdi>
        </h2>
        <button ref={focusOnMount} type="button" aria-label={t('ui.close')} onClick={close}>
          ×
        </button>
      </div>
      <AddressDetails address={address} actions={actions} />
    </>
  );
}
