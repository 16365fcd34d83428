import { Announcement } from '../../components/announcement';
import { FindingView } from '../../components/finding-view';
import { Rich } from '../../components/rich';
import { lineOf } from '../../components/summary';
import { useTexts } from '../../components/texts';
import { type AddressReport, isErrorRule } from '../../utils/report';

interface Props {
  address: AddressReport;
  /** ISO date of the bounce. */
  date: string | undefined;
  openSettings: () => void;
}

/** The note above a bounce. */
export function BounceNote({ address, date, openSettings }: Props) {
  const words = useTexts();
  const { t, rich, language } = words;
  const findings = address.findings.filter(({ severity, ruleId }) => severity !== 'info' || isErrorRule(ruleId));
  const day = date && new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(date));
  return (
    <section class="root note" aria-label={t('extName')}>
      <h2>
        <Rich pieces={rich(address.sendAsEmail ? 'bounce.about' : 'bounce.title', { address: address.sendAsEmail })} />
      </h2>
      {day && <p class="note">{day}</p>}
      <Announcement text={findings.map((finding) => lineOf(address, finding, words)).join(' ')} />
      <div class="details">
        {findings.map((finding, index) => (
          <FindingView key={finding.ruleId} address={address} finding={finding} open={index === 0} />
        ))}
        <button type="button" class="primary" onClick={openSettings}>
          {t(address.sendAsEmail ? 'bounce.openSettings' : 'ui.goToSettings')}
        </button>
        {address.sendAsEmail && <p class="note">{t('bounce.remembered')}</p>}
      </div>
    </section>
  );
}
