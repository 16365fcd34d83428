import type { AddressReport } from '../utils/report';
import type { CardActions } from './actions';
import { AliasAdviser } from './alias-adviser';
import { CompareTable } from './compare-table';
import { EvidenceList } from './evidence-list';
import { leaveTo } from './focus';
import { KeepCopy } from './keep-copy';
import { ProvedNote } from './proved-note';
import { useTexts } from './texts';
import { isProved } from './verdict';

/** What hardly anybody needs, folded: the comparison, what DNS said, the errors met, the alias box. */
export function MoreDetails({ address, actions }: { address: AddressReport; actions: CardActions }) {
  const { t } = useTexts();
  const { sendAsEmail, answer, errors, ends, staysAfter, questions, entered, recommended } = address;
  return (
    <>
      {entered && recommended && (
        <details class="fold">
          <summary>
            <h3>{t('ui.compare')}</h3>
          </summary>
          <CompareTable address={address} copy={actions.copy} />
        </details>
      )}
      {actions.lookUp && <EvidenceList address={address} onLookUp={actions.lookUp} />}
      {questions.includes('read-here') && (
        <AliasAdviser
          address={address}
          onAnswer={(readHere) => actions.answer(sendAsEmail, { ...answer, readHere })}
          startOpen={false}
        />
      )}
      {!ends && entered && (
        <p class="choices">
          <KeepCopy address={address} keepCopy={actions.keepCopy} />
        </p>
      )}
      {staysAfter && <p class="note">{t('ui.stays', { endsMonth: staysAfter })}</p>}
      {address.status !== 'ok' && isProved(address) && <ProvedNote address={address} onForget={actions.forgetProof} />}
      {errors.length > 0 && (
        <p class="note">
          {t('ui.errorMet')}{' '}
          <button
            type="button"
            class="quiet"
            onClick={({ currentTarget }) => {
              leaveTo(currentTarget, '.details', 'summary, button');
              actions.forgetErrors(sendAsEmail);
            }}
          >
            {t('ui.forgetError')}
          </button>
        </p>
      )}
    </>
  );
}
