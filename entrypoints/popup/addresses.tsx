import { browser } from 'wxt/browser';
import type { CardActions } from '../../components/actions';
import { AddressCard } from '../../components/address-card';
import { StatusIcon } from '../../components/status-icon';
import { countsOf, endsLine } from '../../components/summary-texts';
import { useTexts } from '../../components/texts';
import { UnreadNotice } from '../../components/unread-notice';
import { composeUrl } from '../../utils/gmail/page/route';
import { type AccountReport, send } from '../../utils/messages';
import type { AddressReport, Status } from '../../utils/report';
import { showCard, type Where } from './gmail-tab';
import { SampleButton } from './page-doubts';

interface Props {
  shown: AccountReport;
  place: Where;
  actions: CardActions;
}

const ORDER: readonly Status[] = ['error', 'warning', 'unknown', 'info', 'ok'];

const worstFirst = (addresses: readonly AddressReport[]): AddressReport[] =>
  addresses.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));

/** All addresses of one account: in numbers, then one by one, worst first. */
export function Addresses({ shown: { report, userIndex }, place, actions }: Props) {
  const words = useTexts();
  if (report.addresses.length === 0)
    return <UnreadNotice report={report} copy={actions.copy} more={<SampleButton />} />;
  const addresses = worstFirst(report.addresses);
  const here: CardActions = {
    ...actions,
    compose: (to, subject) => void browser.tabs.create({ url: composeUrl(userIndex, to, subject) }),
  };
  const ends = endsLine(report.summary, words);
  return (
    <>
      <section class="counts">
        <p>
          {countsOf(report.summary, words).map(({ statuses: [status], text }) => (
            <span key={status}>
              <StatusIcon status={status} /> {text}
            </span>
          ))}
        </p>
        {ends && (
          <p class="note">
            {ends}{' '}
            <button
              type="button"
              class="link"
              onClick={() => void send('openPlan', undefined).then(() => window.close())}
            >
              {words.t('ui.summary.plan')}
            </button>
          </p>
        )}
      </section>
      {addresses.map((address, index) => (
        <AddressCard
          key={address.sendAsEmail}
          address={address}
          actions={here}
          startOpen={index === 0 && !['info', 'ok'].includes(address.status)}
          showInGmail={() => showCard(place, userIndex, address.sendAsEmail)}
        />
      ))}
    </>
  );
}
