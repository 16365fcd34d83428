import type { AddressReport } from '../utils/report';
import { CopyButton } from './copy-button';
import { supportText } from './support-text';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  copy: (text: string) => Promise<void>;
  /** The words of the error, where they are at hand. */
  errorLine?: string | undefined;
}

/** For whoever is to help: what is entered and what went wrong. Only where something is in question. */
export function CopyForProvider({ address, copy, errorLine }: Props) {
  const words = useTexts();
  const { status, errors, entered } = address;
  const inQuestion = errors.length > 0 || errorLine || (entered && ['error', 'warning', 'unknown'].includes(status));
  if (!inQuestion) return null;
  return (
    <CopyButton
      text={supportText(address, words, errorLine)}
      copy={copy}
      label={words.t('support.copy')}
      shown={words.t('support.copy')}
    />
  );
}
