import type { Explanation } from '../utils/errors/explain';
import type { AddressHelp } from '../utils/messages';
import type { Finding } from '../utils/report';
import type { CardActions } from './actions';
import { CopyForProvider } from './copy-for-provider';
import { FindingView } from './finding-view';
import { FirstThing } from './first-thing';
import { focusOnMount, leaveTo } from './focus';
import { useTexts } from './texts';

/** With the name that this extension has for it. */
const lineOf = (one: Explanation | undefined) => one && `${one.line} (${one.ruleId})`;

interface Props {
  said: AddressHelp;
  /** What the error text is the reason to say, worst first. */
  findings: readonly Finding[];
  /** Addresses of which one may be it; empty where that is settled, or nothing is known of any. */
  candidates: readonly string[];
  actions: CardActions;
  onWhich: (sendAsEmail: string) => void;
  onAnother: () => void;
}

/** What an error means: the explanation, the question that decides, the values; everything else is folded. */
export function ExplainedError({ said, findings, candidates, actions, onWhich, onAnother }: Props) {
  const { t } = useTexts();
  const { address, explanations } = said;
  const [first, ...others] = findings;
  const which = candidates.length > 0;
  return (
    <div class="details explained" ref={focusOnMount} tabIndex={-1}>
      {/* One question at a time: the address may tell who hosts its mail. */}
      <FirstThing
        address={which ? { ...address, questions: [] } : address}
        actions={actions}
        first={first}
        onDismiss={undefined}
      />
      {which && (
        <fieldset class="question">
          <legend>{t('paste.which')}</legend>
          {candidates.map((sendAsEmail) => (
            <button
              key={sendAsEmail}
              type="button"
              onClick={({ currentTarget }) => {
                leaveTo(currentTarget, '.paste', '.explained');
                onWhich(sendAsEmail);
              }}
            >
              <bdi>{sendAsEmail}</bdi>
            </button>
          ))}
        </fieldset>
      )}
      {others.map((finding) => (
        <FindingView key={finding.ruleId} address={address} finding={finding} open={false} />
      ))}
      <p class="ways">
        <button type="button" onClick={onAnother}>
          {t('paste.another')}
        </button>
        <CopyForProvider address={address} copy={actions.copy} errorLine={lineOf(explanations[0])} />
      </p>
    </div>
  );
}
