import { Rich } from '../../components/rich';
import { useTexts } from '../../components/texts';
import { type AccountReport, send } from '../../utils/messages';
import { notices } from '../../utils/notices/notices';
import type { AddressReport } from '../../utils/report';
import { onChange } from '../../utils/storage/changes';
import { Section } from './section';
import { useAnchor } from './use-anchor';
import { useStored } from './use-stored';

const ID = 'plan';
const DAY_MS = 86_400_000;
const REPORTS = {
  getValue: () => send('reports', undefined),
  watch(changed: () => void) {
    const controller = new AbortController();
    onChange(changed, controller.signal);
    return () => controller.abort();
  },
};

/** The end of sending for other providers: which addresses it concerns, and what to do in time. */
export function PlanSection() {
  const { t, lines, language } = useTexts();
  const reports = useStored(REPORTS);
  useAnchor(ID, reports !== undefined);
  const notice = notices.find(({ id }) => id === 'third-party-send-as');
  if (!notice?.from) return null;
  const values = { endsMonth: notice.from };
  const days = Math.ceil((Date.parse(notice.from) - Date.now()) / DAY_MS);
  const inDays = new Intl.RelativeTimeFormat(language).format(days, 'day');
  return (
    <Section id={ID} title={t('options.plan.title', values)} about={t('options.plan.about', values)}>
      {days > 0 && <p>{t('options.plan.days', { ...values, inDays })}</p>}
      {reports?.length === 0 && <p>{t('options.plan.none')}</p>}
      {reports?.map((one) => (
        <Addresses key={one.userIndex} report={one.report} />
      ))}
      <ol>
        {lines('options.plan.steps', values).map((step, index) => (
          <li key={index}>
            <Rich pieces={step} />
          </li>
        ))}
      </ol>
      <p>
        {t('options.plan.stays')}{' '}
        <a href={notice.source} target="_blank" rel="noreferrer">
          {t('options.plan.source')}
        </a>
      </p>
    </Section>
  );
}

const groupOf = ({ ends, isPrimary, staysAfter }: AddressReport): 'ends' | 'keeps' | 'open' => {
  if (ends) return 'ends';
  return isPrimary || staysAfter ? 'keeps' : 'open';
};

function Addresses({ report: { account, addresses } }: Pick<AccountReport, 'report'>) {
  const { t } = useTexts();
  const groups = Map.groupBy(addresses, groupOf);
  return (
    <div class="account">
      <h3>
        <bdi>{account ?? t('options.answers.noAccount')}</bdi>
      </h3>
      <ul class="rows">
        {(['ends', 'open', 'keeps'] as const).map((group) => {
          const listed = groups.get(group) ?? [];
          return (
            listed.length > 0 && (
              <li key={group} data-group={group}>
                <b>{t(`options.plan.${group}`)}</b>
                <ul class="said-of">
                  {listed.map(({ sendAsEmail }) => (
                    <li key={sendAsEmail}>
                      <bdi>{sendAsEmail}</bdi>
                    </li>
                  ))}
                </ul>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
