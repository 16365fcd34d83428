import { useId, useState } from 'preact/hooks';
import type { Explanation } from '../utils/errors/explain';
import { type AddressReport, isErrorRule, type Report } from '../utils/report';
import { FindingView } from './finding-view';
import { leaveTo } from './focus';
import { useTexts } from './texts';

interface Props {
  /** Of the account at hand, if its settings were read. */
  report: Report | undefined;
  explain: (error: {
    account: string | undefined;
    text: string;
    sendAsEmail?: string | undefined;
  }) => Promise<{ address: AddressReport; explanations: Explanation[] }>;
}

/** "Paste the error you got": what it means, and for which address; the answer joins that address's findings. */
export function PasteError({ report, explain }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const [result, setResult] = useState<Awaited<ReturnType<Props['explain']>>>();
  const id = useId();
  const ask = async (sendAsEmail?: string) => setResult(await explain({ account: report?.account, text, sendAsEmail }));
  const outside = report?.addresses.filter(({ isPrimary }) => isPrimary !== true) ?? [];
  return (
    <>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(outside.length === 1 ? outside[0]?.sendAsEmail : undefined);
        }}
      >
        <label for={id}>{t('paste.label')}</label>
        <textarea
          id={id}
          rows={5}
          value={text}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="note" id={`${id}-hint`}>
          {t('paste.hint')}
        </p>
        <button type="submit" class="primary" disabled={text.trim() === ''}>
          {t('paste.explain')}
        </button>
      </form>
      <div class="details" role="status">
        {result && result.explanations.length === 0 && <p>{t('paste.none')}</p>}
        {result && result.explanations.length > 0 && (
          <>
            {result.address.findings
              .filter(({ severity, ruleId }) => severity !== 'info' || isErrorRule(ruleId))
              .map((finding, index) => (
                <FindingView key={finding.ruleId} address={result.address} finding={finding} open={index === 0} />
              ))}
            {result.address.sendAsEmail === '' && outside.length > 1 && (
              <fieldset class="question">
                <legend>{t('paste.which')}</legend>
                {outside.map(({ sendAsEmail }) => (
                  <button
                    key={sendAsEmail}
                    type="button"
                    onClick={({ currentTarget }) => {
                      leaveTo(currentTarget, '.paste', 'form button');
                      void ask(sendAsEmail);
                    }}
                  >
                    <bdi>{sendAsEmail}</bdi>
                  </button>
                ))}
              </fieldset>
            )}
          </>
        )}
      </div>
    </>
  );
}
