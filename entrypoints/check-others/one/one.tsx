import { useId, useRef, useState } from 'preact/hooks';
import type { CardActions } from '../../../components/actions';
import { AddressDetails } from '../../../components/address-details';
import { latestOnly } from '../../../components/latest-only';
import { useTexts } from '../../../components/texts';
import type { OneAddress } from '../../../utils/bulk/checked';
import { type AddressHelp, send } from '../../../utils/messages';
import { CopyAnswer } from '../report/copy-answer';
import { ofOthers } from '../report/of-others';
import { AddressForm } from './form';

/** One address as its user has described it: a form, the report, and an answer to send on. */
export function One() {
  const { t } = useTexts();
  const [asked, setAsked] = useState<OneAddress>();
  const [said, setSaid] = useState<AddressHelp>();
  const [ask] = useState(() => latestOnly((one: OneAddress) => send('checkOne', one), setSaid));
  const id = useId();
  const report = useRef<HTMLElement>(null);
  const check = (one: OneAddress) => {
    setAsked(one);
    return ask(one);
  };
  const actions: CardActions = {
    ...ofOthers,
    answer: (_, answer) => void (asked && check({ ...asked, answer })),
    forgetErrors: () => void (asked && check({ ...asked, errorText: '' })),
  };
  return (
    <div class="one">
      {/* Beside or below the form: whoever has asked is led to the answer. */}
      <AddressForm onCheck={(one) => void check(one).then(() => report.current?.focus())} />
      <section ref={report} class="section report" tabIndex={-1} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} class="visually-hidden">
          {t('others.report')}
        </h2>
        {said ? (
          <>
            <AddressDetails address={said.address} actions={actions} />
            {isUnexplained(asked, said) && <p class="note">{t('paste.none')}</p>}
            <CopyAnswer address={said.address} copy={actions.copy} />
          </>
        ) : (
          <p class="about">{t('others.nothingYet')}</p>
        )}
      </section>
    </div>
  );
}

const isUnexplained = (asked: OneAddress | undefined, said: AddressHelp): boolean =>
  Boolean(asked?.errorText.trim()) && said.explanations.length === 0;
