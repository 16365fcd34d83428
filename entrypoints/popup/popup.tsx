import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AddressCard } from '../../components/address-card';
import type { CardActions } from '../../components/address-details';
import { ago } from '../../components/ago';
import { FullNotice } from '../../components/full-notice';
import { latestOnly } from '../../components/latest-only';
import { PasteError } from '../../components/paste-error';
import { TextsContext, useTexts } from '../../components/texts';
import { UnreadNotice } from '../../components/unread-notice';
import { type AccountReport, send } from '../../utils/messages';
import { keyOf } from '../../utils/send-as';
import { onChange } from '../../utils/storage/changes';
import { takeFull } from '../../utils/storage/full';
import { textsFor } from '../../utils/texts/i18n';
import { currentPlace, openAccountsSettings, reload, type Where } from './gmail-tab';
import { PageDoubts, SampleButton } from './page-doubts';

interface State {
  place: Where;
  shown: AccountReport | undefined;
}

/** What the toolbar popup shows: the addresses where they were read, else the way to Gmail's settings. */
export function Popup() {
  const [state, setState] = useState<State>();
  useEffect(() => {
    const load = latestOnly(async (): Promise<State> => {
      const place = await currentPlace();
      const where = place.kind === 'elsewhere' ? undefined : { userIndex: place.userIndex, account: place.account };
      return { place, shown: pick(await send('reports', where), place) };
    }, setState);
    void load();
    const controller = new AbortController();
    onChange(load, controller.signal);
    return () => controller.abort();
  }, []);
  if (!state) return null;
  return (
    <TextsContext.Provider value={textsFor(state.shown?.report.language)}>
      <Body {...state} />
    </TextsContext.Provider>
  );
}

/** The latest report; in Gmail only that of the account that the tab shows, or what was read in this very tab. */
const pick = (reports: AccountReport[], { kind, tabId, userIndex, account }: Where): AccountReport | undefined =>
  reports.find(({ report, ...read }) => {
    if (kind === 'elsewhere') return true;
    const same = keyOf(report.account) === keyOf(account) && read.userIndex === userIndex;
    return same && (account !== undefined || read.tabId === tabId);
  });

function Body({ place, shown }: State) {
  const { t, language } = useTexts();
  const current = place.kind === 'accounts' && shown?.tabId === place.tabId;
  return (
    <>
      <header>
        <h1>{t('extName')}</h1>
        {shown?.report.account && <bdi class="account">{shown.report.account}</bdi>}
      </header>
      <FullNotice take={takeFull} />
      {!place.alive && (
        <section class="notice" role="status">
          <p>{t('ui.reloadNeeded')}</p>
          <button type="button" class="primary" onClick={() => reload(place)}>
            {t('ui.reload')}
          </button>
        </section>
      )}
      {place.alive && !current && (
        <section class="notice">
          <p>{shown ? t('ui.lastReport', { ago: ago(shown.at, language) }) : t(`ui.start.${place.kind}`)}</p>
          {place.kind !== 'accounts' && (
            <button type="button" class="primary" onClick={() => openAccountsSettings(place)}>
              {t(place.kind === 'gmail' ? 'ui.goToSettings' : 'ui.openGmail')}
            </button>
          )}
          {shown && place.kind === 'elsewhere' && (
            <button
              type="button"
              class="quiet forget"
              onClick={() => void send('forgetReport', { account: shown.report.account })}
            >
              {t('ui.forgetReport')}
            </button>
          )}
        </section>
      )}
      {shown && <PageDoubts doubts={shown.doubts} />}
      {shown && <Addresses shown={shown} />}
      <details class="card paste">
        <summary>
          <h2>{t('paste.title')}</h2>
        </summary>
        <PasteError report={shown?.report} explain={(error) => send('explain', error)} />
      </details>
      <footer>
        <span>{t('ui.privacy')}</span>
        <button type="button" class="quiet" onClick={() => browser.runtime.openOptionsPage()}>
          {t('ui.options')}
        </button>
      </footer>
    </>
  );
}

function Addresses({ shown: { report } }: { shown: AccountReport }) {
  const actions: CardActions = {
    answer: (sendAsEmail, answer) => void send('answer', { account: report.account, sendAsEmail, answer }),
    forgetErrors: (sendAsEmail) => void send('forgetErrors', { account: report.account, sendAsEmail }),
    lookUp: () => void send('openLookUp', undefined).then(() => window.close()),
    providers: loadProviders,
    copy: (text) => navigator.clipboard.writeText(text),
  };
  if (report.addresses.length === 0)
    return <UnreadNotice report={report} copy={actions.copy} more={<SampleButton />} />;
  const worst =
    report.addresses.find(({ status }) => status === 'error') ??
    report.addresses.find(({ status }) => status === 'warning');
  return (
    <>
      {report.addresses.map((address) => (
        <AddressCard key={address.sendAsEmail} address={address} actions={actions} startOpen={address === worst} />
      ))}
    </>
  );
}

const loadProviders = () => send('providers', undefined);
