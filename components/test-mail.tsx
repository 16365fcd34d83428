import { useId, useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import type { CardActions } from './actions';
import { Steps } from './steps';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  actions: Pick<CardActions, 'compose' | 'test'>;
}

/** One test mail: to whom, and how what it proves is read once it has arrived. */
export function TestMail({ address, actions: { compose, test } }: Props) {
  const { t } = useTexts();
  const [to, setTo] = useState('');
  const id = useId();
  if (!compose) return null;
  return (
    <form
      class="test-mail"
      onSubmit={(event) => {
        event.preventDefault();
        const token = newToken();
        // First the window: a browser lets one open only within the click.
        compose(to.trim(), `Test ${token}`);
        test?.(address.sendAsEmail, token);
      }}
    >
      <label for={id}>{t('ui.fixed.to')}</label>
      <span class="row">
        <input
          id={id}
          type="email"
          required
          autocomplete="off"
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {t('ui.fixed.compose')}
        </button>
      </span>
      <details class="steps">
        <summary>
          <h3>{t('proof.test.arrived')}</h3>
        </summary>
        <div class="help">
          <Steps of="proof.test.steps" values={{ address: address.sendAsEmail }} />
        </div>
      </details>
    </form>
  );
}

/** Without letters and digits that look alike. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => LETTERS[byte % LETTERS.length]).join('');
