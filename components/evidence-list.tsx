import type { AddressReport } from '../utils/report';
import { Rich } from './rich';
import { useTexts } from './texts';
import { inWords } from './values';
import { isAsked } from './verdict';

/** What DNS said about an address; or, where it was not asked, the way to have it asked. */
export function EvidenceList({ address, onLookUp }: { address: AddressReport; onLookUp: () => void }) {
  const { rich, t, language } = useTexts();
  const { evidence } = address;
  if (!evidence) {
    if (!isAsked(address)) return null;
    return (
      <p class="look-up note">
        {t('evidence.offer')}{' '}
        <button type="button" class="link" onClick={onLookUp}>
          {t('evidence.lookUp')}
        </button>
      </p>
    );
  }
  return (
    <details class="evidence fold">
      <summary>
        <h3>{t('evidence.title')}</h3>
      </summary>
      <ul>
        {evidence.map(({ key, params }) => (
          <li key={key} data-evidence={key}>
            <Rich pieces={rich(`evidence.${key.replaceAll('-', '_')}`, inWords(params, language))} />
          </li>
        ))}
      </ul>
    </details>
  );
}
