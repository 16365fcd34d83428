import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from './texts';

interface Props {
  label: string;
  /** What the button says to a screen reader, where several look alike. */
  fullLabel?: string | undefined;
  /** The question before it is done. */
  question: string;
  onConfirm(button: Element): void;
}

/** A button for what cannot be undone: asks in place before it does it. */
export function ConfirmButton({ label, fullLabel, question, onConfirm }: Props) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // At once: a key pressed in between would go nowhere.
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" ref={first} aria-label={fullLabel} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="confirm" onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
      <legend>{question}</legend>
      <button type="button" ref={keep} onClick={() => setAsking(false)}>
        {t('options.keep')}
      </button>
      <button
        type="button"
        class="danger"
        onClick={({ currentTarget }) => {
          asked.current = false;
          onConfirm(currentTarget);
          setAsking(false);
        }}
      >
        {label}
      </button>
    </fieldset>
  );
}
