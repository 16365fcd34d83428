import { useId, useState } from 'preact/hooks';
import type { AddressHelp, ErrorText } from '../utils/messages';
import { type Answer, type Finding, isErrorRule, isShown, type Report } from '../utils/report';
import type { CardActions } from './actions';
import { Announcement } from './announcement';
import { ExplainedError } from './explained-error';
import { focusOnMount } from './focus';
import { MailProof } from './mail-proof';
import { lineOf } from './summary';
import { useTexts } from './texts';

/** A mail's source can be longer; what counts is its beginning. */
const LONGEST = 600_000;

interface Props {
  /** Of the account at hand, if its settings were read. */
  report: Report | undefined;
  actions: CardActions;
  explain: (error: ErrorText) => Promise<AddressHelp>;
}

/** "Paste the error you got": what it means, and for which address; the answer joins that address's findings. */
export function PasteError({ report, actions, explain }: Props) {
  const words = useTexts();
  const { t } = words;
  const [text, setText] = useState('');
  const [said, setSaid] = useState<AddressHelp>();
  const id = useId();
  const outside = (report?.addresses ?? []).flatMap(({ isPrimary, sendAsEmail }) => (isPrimary ? [] : sendAsEmail));
  const ask = async (sendAsEmail?: string, answer?: Answer) =>
    setSaid(await explain({ account: report?.account, text: text.slice(0, LONGEST), sendAsEmail, answer }));
  // What is said of an address that was never read is not kept.
  const isRead = (about: string) => report?.addresses.some(({ sendAsEmail }) => sendAsEmail === about);
  const findings = said ? findingsOf(said) : [];
  const [first] = findings;
  const proof = said?.proved && { ...said, proved: said.proved };
  return (
    <>
      <Announcement text={said && first ? lineOf(said.address, first, words) : ''} />
      {proof ? (
        <div class="details explained" ref={focusOnMount} tabIndex={-1}>
          <MailProof help={proof}>
            <p class="ways">
              <button type="button" onClick={() => setSaid(undefined)}>
                {t('paste.another')}
              </button>
            </p>
          </MailProof>
        </div>
      ) : said && first ? (
        <ExplainedError
          said={said}
          findings={findings}
          candidates={said.address.sendAsEmail === '' && outside.length > 1 ? outside : []}
          actions={{ ...actions, answer: (about, answer) => void ask(isRead(about) ? about : undefined, answer) }}
          onWhich={ask}
          onAnother={() => setSaid(undefined)}
        />
      ) : (
        <form
          class="question"
          onSubmit={(event) => {
            event.preventDefault();
            void ask(outside.length === 1 ? outside[0] : undefined);
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
          <p role="status">{said && t('paste.none')}</p>
        </form>
      )}
    </>
  );
}

/** What an error text is the reason to say; what it says itself comes before what was met earlier. */
function findingsOf({ explanations, address }: AddressHelp) {
  if (explanations.length === 0) return [];
  const isSaid = ({ ruleId }: Finding) => explanations.some((one) => one.ruleId === ruleId);
  return address.findings
    .filter((finding) => isShown(finding) && (finding.severity !== 'info' || isErrorRule(finding.ruleId)))
    .toSorted((a, b) => Number(isSaid(b)) - Number(isSaid(a)));
}
