import type { AddressReport } from '../utils/check/check';
import type { Answer } from '../utils/check/knowledge';
import { AliasAdviser } from './alias-adviser';
import { CompareTable } from './compare-table';
import { EvidenceList } from './evidence-list';
import { FindingView } from './finding-view';
import { MailHostQuestion, type ProviderChoice } from './mail-host-question';
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
  const { t, rich } = useTexts();
  const { sendAsEmail, findings, questions, answer } = address;
  const faulty = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  const save = (change: Answer) => actions.answer(sendAsEmail, { ...answer, ...change });
  return (
    <div class="details">
      {findings.length === 0 && <p>{t(address.status === 'unknown' ? 'ui.unknownServer' : 'ui.nothingFound')}</p>}
      {findings.map((finding, index) => (
        <FindingView key={finding.ruleId} address={address} finding={finding} open={index === 0} />
      ))}
      {address.errors.length > 0 && (
        <p class="answer">
          {t('ui.errorMet')}{' '}
          <button type="button" class="quiet" onClick={() => actions.forgetErrors(sendAsEmail)}>
            {t('ui.forgetError')}
          </button>
        </p>
      )}
      {questions.includes('mail-host') && (
        <MailHostQuestion
          address={address}
          providers={actions.providers}
          onAnswer={(providerId) => save({ providerId })}
        />
      )}
      <EvidenceList address={address} onLookUp={actions.lookUp} />
      {(faulty || address.provider) && <CompareTable address={address} copy={actions.copy} />}
      {actions.editInfo && address.entered && (
        <button type="button" class="primary" onClick={() => actions.editInfo?.(sendAsEmail)}>
          {rich('ui.openEditInfo').map((piece) => (typeof piece === 'string' ? piece : piece.text))}
        </button>
      )}
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
