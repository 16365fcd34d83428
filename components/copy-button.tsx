import { useState } from 'preact/hooks';
import { Announcement } from './announcement';
import { useTexts } from './texts';

interface Props {
  text: string;
  copy: (text: string) => Promise<void>;
  /** What the button says to a screen reader; the value itself unless given. */
  label?: string;
  /** What the button shows before it is pressed; "Copy" unless given. */
  shown?: string;
}

/** Copies one value and says so, also to a screen reader. */
export function CopyButton({ text, copy, label, shown }: Props) {
  const { t } = useTexts();
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const onClick = () =>
    copy(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <>
      <button
        type="button"
        class="copy"
        aria-label={state === 'ready' ? (label ?? t('ui.copyValue', { value: text })) : undefined}
        onClick={onClick}
      >
        {state === 'ready' && shown ? shown : t(`ui.copy.${state}`)}
      </button>
      <Announcement text={state === 'ready' ? '' : t(`ui.copy.${state}`)} />
    </>
  );
}
