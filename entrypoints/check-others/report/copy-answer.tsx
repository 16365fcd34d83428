import { CopyButton } from '../../../components/copy-button';
import { useTexts } from '../../../components/texts';
import type { AddressReport } from '../../../utils/report';
import { answerText } from './answer-text';

/** The report as a text to send to the user of the address. */
export function CopyAnswer({ address, copy }: { address: AddressReport; copy: (text: string) => Promise<void> }) {
  const words = useTexts();
  const label = words.t('others.answer.copy');
  return (
    <p class="ways">
      <CopyButton text={answerText(address, words)} copy={copy} label={label} shown={label} />
    </p>
  );
}
