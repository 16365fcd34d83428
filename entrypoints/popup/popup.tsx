import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FullNotice } from '../../components/full-notice';
import { cardActions } from '../../components/in-gmail/card-actions';
import { planActions } from '../../components/in-gmail/plan-actions';
import { latestOnly } from '../../components/latest-only';
import { PasteError } from '../../components/paste-error';
import { TextsContext, useTexts } from '../../components/texts';
import { type AccountReport, send } from '../../utils/messages';
import { keyOf } from '../../utils/send-as';
import { onChange } from '../../utils/storage/changes';
import { hasGmailAccess } from '../../utils/storage/gmail-access';
import { textsFor } from '../../utils/texts/i18n';
import { AccountSwitch } from './account-switch';
import { Addresses } from './addresses';
import { currentPlace, type Where } from './gmail-tab';
import { Notices } from './notices';
import { PageDoubts } from './page-doubts';

// Its own storage would bring the checks of everything stored along.
const takeFull = () => send('takeFull', undefined);

interface State {
  place: Where;
  reports: AccountReport[];
  allowed: boolean;
}

/** What the toolbar popup shows: the addresses where they were read, else the way to Gmail's settings. */
export function Popup() {
  const [state, setState] = useState<State>();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    const load = latestOnly(async (): Promise<State> => {
      const [place, allowed] = await Promise.all([currentPlace(), hasGmailAccess()]);
      const where = place.kind === 'elsewhere' ? undefined : { userIndex: place.userIndex, account: place.account };
      return { place, allowed, reports: await send('reports', where) };
    }, setState);
    void load();
    const controller = new AbortController();
    onChange(load, controller.signal);
    browser.permissions.onAdded.addListener(load);
    return () => {
      controller.abort();
      browser.permissions.onAdded.removeListener(load);
    };
  }, []);
  if (!state) return null;
  const { place, reports } = state;
  const wanted = place.kind === 'elsewhere' && reports.find(({ report }) => chosen && report.account === chosen);
  const shown = wanted || pick(reports, place);
  return (
    <TextsContext.Provider value={textsFor(shown?.report.language)}>
      <Body {...state} shown={shown} onChoose={setChosen} />
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

interface BodyProps extends State {
  shown: AccountReport | undefined;
  onChoose: (account: string) => void;
}

function Body({ place, reports, allowed, shown, onChoose }: BodyProps) {
  const { t } = useTexts();
  // An error is what brings many here: away from Gmail it can be pasted at once.
  const [pasting] = useState(!shown && place.kind === 'elsewhere');
  const actions = {
    ...cardActions(shown?.report.account),
    ...planActions(shown?.report.account),
    lookUp: () => void send('openLookUp', undefined).then(() => window.close()),
    openPlan: (sendAsEmail: string) => void send('openPlan', sendAsEmail).then(() => window.close()),
  };
  return (
    <>
      <header>
        <h1>{t('extName')}</h1>
        {shown && (
          <AccountSwitch reports={place.kind === 'elsewhere' ? reports : [shown]} shown={shown} onChoose={onChoose} />
        )}
      </header>
      <FullNotice take={takeFull} />
      <Notices place={place} allowed={allowed} shown={shown} />
      {shown && <PageDoubts doubts={shown.doubts} />}
      {shown && <Addresses key={shown.report.account} shown={shown} place={place} actions={actions} />}
      <details class="card paste" open={pasting}>
        <summary>
          <h2>{t('paste.title')}</h2>
        </summary>
        <PasteError report={shown?.report} actions={actions} explain={(error) => send('explain', error)} />
      </details>
      <footer>
        <span>{t('ui.privacy')}</span>
        <span class="ways-on">
          <button type="button" class="quiet" onClick={() => void openCheckOthers()}>
            {t('others.title')}
          </button>
          <button type="button" class="quiet" onClick={() => browser.runtime.openOptionsPage()}>
            {t('ui.options')}
          </button>
        </span>
      </footer>
    </>
  );
}

async function openCheckOthers(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/check-others.html') });
  window.close();
}
