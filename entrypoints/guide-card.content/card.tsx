import { useEffect, useRef } from 'preact/hooks';
import { AddressDetails } from '../../components/address-details';
import { focusOnMount } from '../../components/focus';
import type { CardContent } from '../../components/in-gmail/card-slot';
import css from '../../components/styles.css?inline';
import { useTexts } from '../../components/texts';
import cardCss from './card.css?inline';

/** What a hint's card holds while it is open. */
export function Card({ address, actions, close }: CardContent) {
  const { t } = useTexts();
  const head = useRef<HTMLDivElement>(null);
  const { lead, status, answer } = address;
  // What there is to do now stands at the top.
  useEffect(() => head.current?.parentElement?.scrollTo(0, 0), [lead?.ruleId, status, answer.providerId]);
  return (
    <>
      <style>{css + cardCss}</style>
      <div class="head" ref={head}>
        <h2>
          <bdi>{address.sendAsEmail}</bdi>
        </h2>
        <span class="from">{t('ui.from')}</span>
        <button ref={focusOnMount} type="button" class="close" aria-label={t('ui.close')} onClick={close}>
          ×
        </button>
      </div>
      <AddressDetails address={address} actions={actions} />
    </>
  );
}
