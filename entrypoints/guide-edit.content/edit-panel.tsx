import type { CardActions } from '../../components/actions';
import { AliasAdviser } from '../../components/alias-adviser';
import { Announcement } from '../../components/announcement';
import { FindingHelp } from '../../components/finding-help';
import { FindingLead } from '../../components/finding-lead';
import { FindingView } from '../../components/finding-view';
import { lineOf } from '../../components/summary';
import { useTexts } from '../../components/texts';
import type { Undo } from '../../utils/gmail/edit-window/fill';
import type { EditWindow } from '../../utils/gmail/read-edit-window';
import { type AddressReport, isErrorRule, isShown } from '../../utils/report';
import type { SmtpMsa } from '../../utils/send-as';
import { belongs } from './belongs';
import { ServerStep, verdictOf } from './server-step';

export interface PanelProps {
  step: EditWindow['step'];
  /** Gmail has just turned the values down: the explanation is what is needed now. */
  refused: boolean;
  address: AddressReport;
  actions: CardActions;
  /** What "Use these values" has changed, until it is undone. */
  changed: Undo['changed'] | undefined;
  /** Absent where there are no fields to fill. */
  onUse: ((values: SmtpMsa) => void) | undefined;
  onUndo: () => void;
}

/** The guide in Gmail's edit window: one panel for the step at hand, action first. */
export function EditPanel(props: PanelProps) {
  const { step, refused, address, actions } = props;
  const words = useTexts();
  const { t, rich } = words;
  const findings = address.findings.filter((finding) => isShown(finding) && belongs(finding, step));
  const [first, ...others] = findings;
  const verdict = step === 'smtp' && !first ? verdictOf(address) : undefined;
  const said = verdict
    ? t(verdict === 'ok' ? 'edit.fits' : 'ui.unknownServer')
    : findings.map((finding) => lineOf(address, finding, words)).join(' ');
  return (
    <section class="root panel" aria-label={t('extName')}>
      <Announcement text={said} />
      <p class="from">{t('ui.from')}</p>
      <div class="details">
        <section class="first" {...(first && { 'data-rule': first.ruleId, 'data-status': first.severity })}>
          {first && <FindingLead address={address} finding={first} />}
          {step === 'verification-sent' && <p>{t('edit.verificationSent')}</p>}
          {step === 'smtp' && <ServerStep {...props} verdict={verdict} said={said} />}
          {step === 'address' && address.lead?.field.startsWith('smtpMsa') && (
            <p>
              {rich('edit.next').map((piece) =>
                typeof piece === 'string' ? piece : <b key={piece.text}>{piece.text}</b>,
              )}
            </p>
          )}
          {first && (
            <details class="steps" open={refused}>
              <summary>
                <h3>{t('ui.steps')}</h3>
              </summary>
              <FindingHelp address={address} finding={first} short />
            </details>
          )}
        </section>
        {others.map((finding) => (
          <FindingView
            key={finding.ruleId}
            address={address}
            finding={finding}
            open={refused && isErrorRule(finding.ruleId)}
          />
        ))}
        {step === 'address' && (
          <AliasAdviser
            address={address}
            onAnswer={(readHere) => actions.answer(address.sendAsEmail, { ...address.answer, readHere })}
            startOpen={false}
          />
        )}
      </div>
    </section>
  );
}
