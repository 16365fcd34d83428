import type { CardActions } from '../../components/address-details';
import { AliasAdviser } from '../../components/alias-adviser';
import { Announcement } from '../../components/announcement';
import { CompareTable } from '../../components/compare-table';
import { fits, isOpenHost } from '../../components/differing';
import { FindingView } from '../../components/finding-view';
import { useFocusMove } from '../../components/focus';
import { MailHostQuestion } from '../../components/mail-host-question';
import { StatusIcon } from '../../components/status-icon';
import { lineOf } from '../../components/summary';
import { useTexts } from '../../components/texts';
import type { Undo } from '../../utils/gmail/edit-window/fill';
import type { EditWindow } from '../../utils/gmail/read-edit-window';
import { type AddressReport, type Finding, isErrorRule } from '../../utils/report';
import type { SmtpMsa } from '../../utils/send-as';

interface Props {
  step: EditWindow['step'];
  address: AddressReport;
  actions: CardActions;
  /** What "Use these values" has changed, until it is undone. */
  changed: Undo['changed'] | undefined;
  /** Absent where there are no fields to fill. */
  onUse: ((values: SmtpMsa) => void) | undefined;
  onUndo: () => void;
}

type Arrive = ReturnType<typeof useFocusMove>['arrive'];

/** The guide in Gmail's edit window: one panel for the step at hand. */
export function EditPanel({ step, address, actions, changed, onUse, onUndo }: Props) {
  const words = useTexts();
  const { t, rich } = words;
  const { leave, arrive } = useFocusMove();
  const findings = address.findings.filter((finding) => belongs(finding, step));
  const verdict = step === 'smtp' && findings.length === 0 ? verdictOf(address) : undefined;
  const verdictText = verdict && t(verdict === 'ok' ? 'edit.fits' : 'ui.unknownServer');
  const save = (change: AddressReport['answer']) =>
    actions.answer(address.sendAsEmail, { ...address.answer, ...change });
  const use = (values: SmtpMsa) => {
    leave();
    onUse?.(values);
  };
  const undo = () => {
    leave();
    onUndo();
  };
  return (
    <section class="root panel" aria-label={t('extName')}>
      <Announcement text={verdictText ?? findings.map((finding) => lineOf(address, finding, words)).join(' ')} />
      <div class="details">
        {findings.map((finding) => (
          <FindingView key={finding.ruleId} address={address} finding={finding} open={false} />
        ))}
        {step === 'verification-sent' && <p>{rich('edit.verificationSent').map(String)}</p>}
        {step === 'smtp' && (
          <>
            {verdict && (
              <p class="good" data-status={verdict}>
                <StatusIcon status={verdict} />
                {verdictText}
              </p>
            )}
            <CompareTable address={address} copy={actions.copy} />
            {onUse && address.recommended && <UseValues address={address} arrive={arrive} onUse={use} />}
            <div aria-live="polite">{changed && <Changed changed={changed} arrive={arrive} onUndo={undo} />}</div>
            {address.questions.includes('mail-host') && (
              <MailHostQuestion
                address={address}
                providers={actions.providers}
                shown={3}
                onAnswer={(providerId) => save({ providerId })}
              />
            )}
          </>
        )}
        {step === 'address' && (
          <AliasAdviser address={address} onAnswer={(readHere) => save({ readHere })} startOpen={false} />
        )}
      </div>
    </section>
  );
}

/** Values that differ in a way that may work speak for themselves in the table. */
function verdictOf(address: AddressReport): 'ok' | 'unknown' | undefined {
  if (fits(address)) return 'ok';
  return address.recommended ? undefined : 'unknown';
}

/** Each step shows what can be put right in it; an error of Gmail's shows everywhere. */
function belongs({ field, ruleId, severity }: Finding, step: EditWindow['step']): boolean {
  if (isErrorRule(ruleId)) return true;
  if (severity === 'info') return false;
  const inServer = field.startsWith('smtpMsa');
  return step === 'address' ? !inServer && field !== 'replyFrom' && field !== 'verificationStatus' : inServer;
}

/** Fills in what is certain; an open server name is left to the user. */
function UseValues({
  address,
  arrive,
  onUse,
}: {
  address: AddressReport;
  arrive: Arrive;
  onUse: (values: SmtpMsa) => void;
}) {
  const { t } = useTexts();
  const { recommended, entered } = address;
  if (!recommended) return null;
  const { host, port, securityMode, username } = recommended;
  const values = { host: isOpenHost(host) ? undefined : host, port, securityMode, username };
  const differs = (Object.keys(values) as (keyof typeof values)[]).some(
    (field) => values[field] !== undefined && values[field] !== entered?.[field],
  );
  if (!differs) return null;
  return (
    <div>
      <button type="button" class="primary use" ref={arrive} onClick={() => onUse(values)}>
        {t('edit.use')}
      </button>
      <p class="note">{t(isOpenHost(host) ? 'edit.useOpenHost' : 'edit.useHint')}</p>
    </div>
  );
}

function Changed({ changed, arrive, onUndo }: { changed: Undo['changed']; arrive: Arrive; onUndo: () => void }) {
  const { t } = useTexts();
  const label = { host: 'server', port: 'port', securityMode: 'security', username: 'username' } as const;
  const word = (value: string | number | undefined) =>
    value === undefined ? t('edit.empty') : ({ ssl: 'SSL', starttls: 'TLS', none: t('ui.unsecured') }[value] ?? value);
  return (
    <div class="changed">
      <p>{t(changed.length > 0 ? 'edit.changed' : 'edit.nothingChanged')}</p>
      <ul>
        {changed.map(({ field, from, to }) => (
          <li key={field}>
            {t(`ui.${label[field as keyof typeof label]}`)}: <bdi>{word(from)}</bdi> → <bdi>{word(to)}</bdi>
          </li>
        ))}
      </ul>
      <button type="button" class="undo" ref={arrive} onClick={onUndo}>
        {t('edit.undo')}
      </button>
    </div>
  );
}
