import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardActions } from '../../../components/actions';
import { AddressDetails } from '../../../components/address-details';
import { leaveTo } from '../../../components/focus';
import { useTexts } from '../../../components/texts';
import type { Row } from '../../../utils/bulk/rows';
import { send } from '../../../utils/messages';
import type { AddressReport } from '../../../utils/report';
import { CopyAnswer } from '../report/copy-answer';
import { ofOthers } from '../report/of-others';
import { type Findings, type Given, knownOf } from './findings';

interface Props {
  row: Row;
  findings: Findings;
  onChange: (given: Given) => void;
  onClose: () => void;
}

/** One address of the table in full. What is answered about its host counts for all addresses of the domain. */
export function Details({ row: { at, sendAs, user }, findings, onChange, onClose }: Props) {
  const { t } = useTexts();
  const [address, setAddress] = useState<AddressReport>();
  const section = useRef<HTMLElement>(null);
  const [userIndex, index] = at;
  useEffect(() => {
    const one = findings.read.users[userIndex];
    if (!one) return;
    void send('reportOthers', { ...knownOf(findings), users: [one] }).then(([addresses]) =>
      setAddress(addresses?.[index]),
    );
  }, [findings, userIndex, index]);
  useEffect(() => section.current?.focus(), [address !== undefined]);
  const actions: CardActions = {
    ...ofOthers,
    answer: (sendAsEmail, answer) => onChange({ ...findings, answers: { ...findings.answers, [sendAsEmail]: answer } }),
    forgetErrors: () => undefined,
  };
  return (
    <section ref={section} class="section report" tabIndex={-1} aria-label={sendAs.sendAsEmail}>
      <header>
        <h2>
          <bdi>{sendAs.sendAsEmail}</bdi> {user !== sendAs.sendAsEmail && <small>{user}</small>}
        </h2>
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            leaveTo(currentTarget, '.many', '.show[tabindex="0"]');
            onClose();
          }}
        >
          {t('ui.close')}
        </button>
      </header>
      {address && (
        <>
          <AddressDetails address={address} actions={actions} />
          <CopyAnswer address={address} copy={actions.copy} />
        </>
      )}
    </section>
  );
}
