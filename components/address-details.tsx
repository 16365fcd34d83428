import type { ProviderChoice } from '../utils/messages';
import type { AddressReport, Answer, Finding } from '../utils/report';
import { AliasAdviser } from './alias-adviser';
import { Announcement } from './announcement';
import { CompareTable } from './compare-table';
import { EvidenceList } from './evidence-list';
import { FindingView } from './finding-view';
import { leaveTo } from './focus';
import { MailHostQuestion } from './mail-host-question';
import { Rich } from './rich';
import { summaryOf } from './summary';
import { useTexts } from './texts';

/** What a card can ask of the place it stands in. */
export interface CardActions {
  answer(sendAsEmail: string, answer: Answer): void;
  forgetErrors(sendAsEmail: string): void;
  /** Shows what asking DNS means, and asks for consent. */
  lookUp(): void;
  providers(): Promise<ProviderChoice[]>;
  copy(text: string): Promise<void>;
  /** Opens Gmail's own window for the address; absent where that is not possible. */
  editInfo?: ((sendAsEmail: string) => void) | undefined;
}

/** Everything about one address: findings, entered against recommended, the questions, the alias box. */
export function AddressDetails({ address, actions }: { address: AddressReport; actions: CardActions }) {
  const words = useTexts();
  const { t, rich } = words;
  const { sendAsEmail, findings, questions, answer, errors, entered, provider, status, staysAfter } = address;
  const notes = findings.filter(({ severity }) => severity === 'info');
  const acute = findings.filter(({ severity }) => severity !== 'info');
  const save = (change: Answer) => actions.answer(sendAsEmail, { ...answer, ...change });
  const view = (finding: Finding) => (
    <FindingView key={finding.ruleId} address={address} finding={finding} open={finding === findings[0]} />
  );
  return (
    <div class="details">
      <Announcement text={summaryOf(address, words)} />
      {findings.length === 0 && <p>{t(status === 'unknown' ? 'ui.unknownServer' : 'ui.nothingFound')}</p>}
      {acute.map(view)}
      {questions.includes('mail-host') && (
        <MailHostQuestion
          address={address}
          providers={actions.providers}
          onAnswer={(providerId) => save({ providerId })}
        />
      )}
      <EvidenceList address={address} onLookUp={actions.lookUp} />
      {(acute.length > 0 || provider) && <CompareTable address={address} copy={actions.copy} />}
      {actions.editInfo && entered && (
        <button type="button" class="primary" onClick={() => actions.editInfo?.(sendAsEmail)}>
          <Rich pieces={rich('ui.openEditInfo')} />
        </button>
      )}
      {errors.length > 0 && (
        <p class="answer">
          {t('ui.errorMet')}{' '}
          <button
            type="button"
            class="quiet"
            onClick={({ currentTarget }) => {
              leaveTo(currentTarget, '.details', 'summary');
              actions.forgetErrors(sendAsEmail);
            }}
          >
            {t('ui.forgetError')}
          </button>
        </p>
      )}
      {notes.map(view)}
      {staysAfter && <p class="note">{t('ui.stays', { endsMonth: staysAfter })}</p>}
      {questions.includes('read-here') && (
        <AliasAdviser
          address={address}
          onAnswer={(readHere) => save({ readHere })}
          startOpen={findings.some(({ field }) => field === 'treatAsAlias')}
        />
      )}
    </div>
  );
}
