import { useId, useState } from 'preact/hooks';
import { useTexts } from '../../components/texts';
import { valuesOf } from '../../components/values';
import { namePart, wholeName } from '../../utils/providers/name-part';
import { isOpen } from '../../utils/providers/pattern';
import type { AddressReport } from '../../utils/report';
import type { SmtpMsa } from '../../utils/send-as';

interface Props {
  address: AddressReport;
  /** Where the focus goes when what was filled in is taken back. */
  arrive: (element: HTMLElement | null) => void;
  onUse: (values: SmtpMsa) => void;
}

/** Fills in what is certain. Where only a part of the server's name is missing, that part alone is asked for. */
export function UseValues({ address, arrive, onUse }: Props) {
  const { t, language } = useTexts();
  const [typed, setTyped] = useState('');
  const id = useId();
  const { recommended, entered } = address;
  if (!recommended) return null;
  const { port, securityMode, username } = recommended;
  const part = namePart(recommended.host);
  const host = isOpen(recommended.host)
    ? wholeName(recommended.host, recommended.hostForReader, typed)
    : recommended.host;
  const values = { host, port, securityMode, username };
  const { whereToFindHost: where } = valuesOf(address, undefined, language, t);
  return (
    <form
      class="fill"
      onSubmit={(event) => {
        event.preventDefault();
        // The part that is still missing comes first.
        if (part && !host) event.currentTarget.querySelector('input')?.focus();
        if (differs(values, entered)) onUse(values);
      }}
    >
      {part && (
        <>
          <label for={id}>{t('edit.part')}</label>
          <span class="part" dir="ltr">
            {part.before}
            <input
              id={id}
              ref={focusUnlessBusy}
              type="text"
              autocomplete="off"
              spellcheck={false}
              aria-describedby={`${id}-where`}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            {part.after}
          </span>
          <span class="note" id={`${id}-where`}>
            {where}
          </span>
        </>
      )}
      <button type="submit" class="primary use" ref={arrive} aria-describedby={`${id}-hint`}>
        {t('edit.use')}
      </button>
      <p class="note" id={`${id}-hint`}>
        {t('edit.useHint')}
      </p>
    </form>
  );
}

/** What is needed next, as the panel appears: unless the user is in one of Gmail's own fields already. */
function focusUnlessBusy(input: HTMLInputElement | null): void {
  if (input && !document.activeElement?.matches('input:not([type=submit], [type=button]), select, send-as-guide'))
    input.focus({ preventScroll: true });
}

const differs = (values: SmtpMsa, entered: AddressReport['entered']): boolean =>
  (Object.keys(values) as (keyof SmtpMsa)[]).some(
    (field) => values[field] !== undefined && values[field] !== entered?.[field],
  );
