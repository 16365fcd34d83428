import { Announcement } from '../../components/announcement';
import { FindingView } from '../../components/finding-view';
import { Rich } from '../../components/rich';
import { lineOf } from '../../components/summary';
import { useTexts } from '../../components/texts';
import { type AddressReport, isErrorRule } from '../../utils/report';

interface Props {
  address: AddressReport;
  /** Does Gmail itself say that sending as failed? Else it may be so. */
  certain: boolean;
  /** ISO date of the bounce. */
  date: string | undefined;
  openSettings: () => void;
}

/** The note above a bounce. */
export function BounceNote({ address, certain, date, openSettings }: Props) {
  const words = useTexts();
  const { t, rich, language } = words;
  const findings = address.findings.filter(({ severity, ruleId }) => severity !== 'info' || isErrorRule(ruleId));
  const day = date && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(date));
  const title = !certain ? 'bounce.perhaps' : address.sendAsEmail ? 'bounce.about' : 'bounce.title';
  return (
    <section class="root bounce" aria-label={t('extName')}>
      <h2>
        <Rich pieces={rich(title, { address: address.sendAsEmail })} />
      </h2>
      {day && <p class="note">{day}</p>}
      {!certain && <p class="doubt">{t('bounce.doubt')}</p>}
      <Announcement text={findings.map((finding) => lineOf(address, finding, words)).join(' ')} />
      <div class="details">
        {findings.map((finding, index) => (
          <FindingView key={finding.ruleId} address={address} finding={finding} open={certain && index === 0} />
        ))}
        <button type="button" class="primary" onClick={openSettings}>
          {t(address.sendAsEmail ? 'bounce.openSettings' : 'ui.goToSettings')}
        </button>
        {certain && address.sendAsEmail && <p class="note">{t('bounce.remembered')}</p>}
      </div>
    </section>
  );
}
