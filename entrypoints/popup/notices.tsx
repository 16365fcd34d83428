import { ago } from '../../components/ago';
import { useTexts } from '../../components/texts';
import { type AccountReport, send } from '../../utils/messages';
import { askForGmailAccess } from '../../utils/storage/gmail-access';
import { openAccountsSettings, reload, type Where } from './gmail-tab';

interface Props {
  place: Where;
  allowed: boolean;
  shown: AccountReport | undefined;
}

/** What keeps Gmail's settings from being read here and now, or how old the report is, each with the way on. */
export function Notices({ place, allowed, shown }: Props) {
  const { t, language } = useTexts();
  const current = place.kind === 'accounts' && shown?.tabId === place.tabId;
  const target = shown?.userIndex ?? place.userIndex;
  return (
    <>
      {!allowed && (
        <section class="notice" data-notice="access">
          <p>{t('ui.access.withheld')}</p>
          <button type="button" class="primary" onClick={() => void askForGmailAccess()}>
            {t('ui.access.ask')}
          </button>
        </section>
      )}
      {!place.alive && (
        <section class="notice" role="status">
          <p>{t('ui.reloadNeeded')}</p>
          <button type="button" class="primary" onClick={() => reload(place)}>
            {t('ui.reload')}
          </button>
        </section>
      )}
      {place.alive && allowed && !current && (
        <section class={shown ? 'notice age' : 'notice'}>
          <p>{shown ? t('ui.lastReport', { ago: ago(shown.at, language) }) : t(`ui.start.${place.kind}`)}</p>{' '}
          {(place.kind !== 'accounts' || shown) && (
            <button
              type="button"
              class={shown ? 'link' : 'primary'}
              onClick={() => openAccountsSettings(place, target)}
            >
              {t(shown ? 'ui.readAgain' : place.kind === 'gmail' ? 'ui.goToSettings' : 'ui.openGmail')}
            </button>
          )}{' '}
          {shown && place.kind === 'elsewhere' && (
            <button
              type="button"
              class="link forget"
              onClick={() => void send('forgetReport', { account: shown.report.account })}
            >
              {t('ui.forgetReport')}
            </button>
          )}
        </section>
      )}
    </>
  );
}
