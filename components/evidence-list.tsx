import type { AddressReport } from '../utils/report';
import { Rich } from './rich';
import { useTexts } from './texts';

/** What DNS said about an address; or, where it was not asked, the way to have it asked. */
export function EvidenceList({ address, onLookUp }: { address: AddressReport; onLookUp: () => void }) {
  const { rich, t } = useTexts();
  const { evidence, questions } = address;
  if (!evidence) {
    if (!questions.includes('mail-host')) return null;
    return (
      <p class="look-up">
        {t('evidence.offer')}{' '}
        <button type="button" onClick={onLookUp}>
          {t('evidence.lookUp')}
        </button>
      </p>
    );
  }
  return (
    <section class="evidence">
      <h3>{t('evidence.title')}</h3>
      <ul>
        {evidence.map(({ key, params }) => (
          <li key={key} data-evidence={key}>
            <Rich pieces={rich(`evidence.${key.replaceAll('-', '_')}`, params)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
