import { useId, useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import { Rich } from './rich';
import { StatusIcon } from './status-icon';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  /** Opens a new message in Gmail; absent where that is not possible. */
  compose: ((to: string) => void) | undefined;
}

/** What was wrong is right now; a mail to an address outside Google is what proves it. */
export function FixedView({ address, compose }: Props) {
  const { t, rich } = useTexts();
  const [to, setTo] = useState('');
  const id = useId();
  return (
    <form
      class="lead fixed"
      data-status="ok"
      onSubmit={(event) => {
        event.preventDefault();
        compose?.(to.trim());
      }}
    >
      <h3>
        <StatusIcon status="ok" />
        {t('ui.fixed.title')}
      </h3>
      <p id={`${id}-why`}>
        <Rich pieces={rich('ui.fixed.why', { address: address.sendAsEmail })} />
      </p>
      {compose && (
        <>
          <label for={id}>{t('ui.fixed.to')}</label>
          <span class="row">
            <input
              id={id}
              type="email"
              required
              autocomplete="off"
              aria-describedby={`${id}-why`}
              value={to}
              onInput={(event) => setTo(event.currentTarget.value)}
            />
            <button type="submit" class="primary">
              {t('ui.fixed.compose')}
            </button>
          </span>
        </>
      )}
    </form>
  );
}
