import type { CardActions } from '../../components/actions';
import { Announcement } from '../../components/announcement';
import { FindingHelp } from '../../components/finding-help';
import { FindingLead } from '../../components/finding-lead';
import { FindingView } from '../../components/finding-view';
import { FirstThing } from '../../components/first-thing';
import { Rich } from '../../components/rich';
import { lineOf } from '../../components/summary';
import { useTexts } from '../../components/texts';
import { type AddressReport, type Finding, isErrorRule, isShown } from '../../utils/report';

interface Props {
  address: AddressReport;
  /** Does Gmail itself say that sending as failed? Else it may be so. */
  certain: boolean;
  /** ISO date of the bounce. */
  date: string | undefined;
  actions: CardActions;
  /** The settings, with the address's card. */
  openSettings: () => void;
}

/** The note above a bounce: why, and either the question that decides or the way straight to the form. */
export function BounceNote({ address, certain, date, actions, openSettings }: Props) {
  const words = useTexts();
  const { t, rich, language } = words;
  const findings = address.findings.filter(
    (finding) => isShown(finding) && (finding.severity !== 'info' || isErrorRule(finding.ruleId)),
  );
  // What is only possible does not take the first place.
  const first = certain ? findings[0] : undefined;
  const day = date && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(date));
  const known = address.sendAsEmail !== '';
  const title = !certain ? 'bounce.perhaps' : known ? 'bounce.about' : 'bounce.title';
  return (
    <section class="root" aria-label={t('extName')}>
      <div class="head">
        <h2>
          <Rich pieces={rich(title, { address: address.sendAsEmail })} />
        </h2>
        {day && <span class="note">{day}</span>}
        <span class="from">{t('ui.from')}</span>
      </div>
      {!certain && <p class="doubt">{t('bounce.doubt')}</p>}
      <Announcement text={findings.map((finding) => lineOf(address, finding, words)).join(' ')} />
      <div class="details">
        {certain && known ? (
          <FirstThing address={address} actions={actions} first={first} onDismiss={undefined}>
            <p class="note">{t('bounce.remembered')}</p>
            <button type="button" class="link" onClick={openSettings}>
              {t('bounce.openSettings')}
            </button>
          </FirstThing>
        ) : (
          <UnknownAddress address={address} first={first} openSettings={openSettings} />
        )}
        {findings
          .filter((finding) => finding !== first)
          .map((finding) => (
            <FindingView key={finding.ruleId} address={address} finding={finding} open={false} />
          ))}
      </div>
    </section>
  );
}

/** Whose mail it was cannot be told before the settings were read: the way there is what there is to do. */
function UnknownAddress({
  address,
  first,
  openSettings,
}: {
  address: AddressReport;
  first: Finding | undefined;
  openSettings: () => void;
}) {
  const { t } = useTexts();
  return (
    <section class="first" {...(first && { 'data-rule': first.ruleId, 'data-status': first.severity })}>
      {first && <FindingLead address={address} finding={first} />}
      <button type="button" class="primary" onClick={openSettings}>
        {t(address.sendAsEmail ? 'bounce.openSettings' : 'ui.goToSettings')}
      </button>
      {first && (
        <details class="steps">
          <summary>
            <h3>{t('ui.steps')}</h3>
          </summary>
          <FindingHelp address={address} finding={first} short />
        </details>
      )}
    </section>
  );
}
