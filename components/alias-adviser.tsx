import { useState } from 'preact/hooks';
import type { AddressReport } from '../utils/report';
import { AliasPicture } from './alias-picture';
import { leaveTo } from './focus';
import { Rich } from './rich';
import { Steps } from './steps';
import { useTexts } from './texts';

interface Props {
  address: AddressReport;
  /** `undefined` forgets the answer. */
  onAnswer: (readHere: boolean | undefined) => void;
  startOpen: boolean;
}

/** "Treat as an alias": what each position does, the one question that decides, and what the answer means. */
export function AliasAdviser({ address, onAnswer, startOpen }: Props) {
  const { rich, t } = useTexts();
  const { readHere } = address.answer;
  // The answer may settle what it was opened for; the advice stays in sight.
  const [open] = useState(startOpen);
  const values = { address: address.sendAsEmail };
  return (
    <details class="alias" open={open}>
      <summary>
        <h3>
          <Rich pieces={rich('alias.title')} />
        </h3>
      </summary>
      <p>
        <Rich pieces={rich('alias.intro')} />
      </p>
      <AliasPicture ticked={readHere ?? address.treatAsAlias ?? true} />
      <dl>
        <dt>{t('alias.ticked_label')}</dt>
        <dd>
          <Rich pieces={rich('alias.ticked', values)} />
        </dd>
        <dt>{t('alias.unticked_label')}</dt>
        <dd>
          <Rich pieces={rich('alias.unticked', values)} />
        </dd>
      </dl>
      <fieldset class="question" data-question="read-here">
        <legend>
          <Rich pieces={rich('alias.question', values)} />
        </legend>
        {([true, false] as const).map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={readHere === value}
            data-answer={value ? 'yes' : 'no'}
            onClick={() => onAnswer(value)}
          >
            {t(value ? 'alias.yes' : 'alias.no')}
          </button>
        ))}
        {readHere !== undefined && (
          <button
            type="button"
            class="quiet"
            onClick={({ currentTarget }) => {
              leaveTo(currentTarget, 'fieldset', 'button');
              onAnswer(undefined);
            }}
          >
            {t('ui.forget')}
          </button>
        )}
      </fieldset>
      <div role="status">
        {readHere !== undefined && (
          <>
            <p>
              <Rich pieces={rich(readHere ? 'alias.advice_yes' : 'alias.advice_no', values)} />
            </p>
            <Steps of="alias.change" values={values} />
          </>
        )}
      </div>
      <ul class="symptoms">
        {['symptom_missing', 'symptom_reply', 'symptom_other'].map((key) => (
          <li key={key}>
            <Rich pieces={rich(`alias.${key}`, values)} />
          </li>
        ))}
      </ul>
      <p>
        <Rich pieces={rich('alias.why_guides_differ')} />
      </p>
    </details>
  );
}
