import type { AddressReport } from '../utils/report';
import { leaveTo } from './focus';
import { Rich } from './rich';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  onForget: ((sendAsEmail: string) => void) | undefined;
}

/** "Proved on ...": what a mail that arrived has shown of the settings as they are. */
export function ProvedNote({ address: { proved, sendAsEmail }, onForget }: Props) {
  const { t, rich, language } = useTexts();
  if (!proved?.host) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(proved.at));
  return (
    <p class="proved">
      <Rich pieces={rich(proved.verdict === 'right' ? 'proof.on' : 'proof.wayOn', { day, sentThrough: proved.host })} />{' '}
      {onForget && (
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            leaveTo(currentTarget, '.details', 'summary, button');
            onForget(sendAsEmail);
          }}
        >
          {t('proof.forget')}
        </button>
      )}
    </p>
  );
}
