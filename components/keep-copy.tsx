import { useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import type { CardActions } from './actions';
import { Announcement } from './announcement';
import { useTexts } from './texts';

interface Props {
  address: Pick<AddressReport, 'sendAsEmail' | 'keptAt'>;
  keepCopy: CardActions['keepCopy'];
}

/** Keeps what was read of an address on this computer; says so once these very settings are kept. */
export function KeepCopy({ address: { sendAsEmail, keptAt }, keepCopy }: Props) {
  const { t } = useTexts();
  const [failed, setFailed] = useState(false);
  if (!keepCopy) return null;
  const said = keptAt ? t('copy.kept') : failed ? t('copy.failed') : '';
  return (
    <>
      {keptAt ? (
        <span class="note">{said}</span>
      ) : (
        <button
          type="button"
          data-keep={sendAsEmail}
          onClick={() =>
            keepCopy(sendAsEmail).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {t('copy.keep')}
        </button>
      )}
      {failed && !keptAt && <span class="note">{said}</span>}
      <Announcement text={said} />
    </>
  );
}
