import { useState } from 'preact/hooks';
import { cardActions } from '../../components/in-gmail/card-actions';
import { PasteError } from '../../components/paste-error';
import { TextsContext, useTexts } from '../../components/texts';
import { accountsUrl } from '../../utils/gmail/page/route';
import { send } from '../../utils/messages';
import { askForGmailAccess } from '../../utils/storage/gmail-access';
import { textsFor } from '../../utils/texts/i18n';

const actions = cardActions(undefined);

/** The page after the installation: what this is for, what it reads, and the two ways to begin. */
export const Welcome = () => (
  <TextsContext.Provider value={textsFor()}>
    <Page />
  </TextsContext.Provider>
);

function Page() {
  const { t } = useTexts();
  const [declined, setDeclined] = useState(false);
  const [pasting, setPasting] = useState(false);
  const check = async () => {
    if (await askForGmailAccess()) location.assign(accountsUrl(0));
    else setDeclined(true);
  };
  return (
    <>
      <header>
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>{t('extName')}</h1>
      </header>
      <ul class="does">
        {(['checks', 'fixes', 'explains'] as const).map((one) => (
          <li key={one}>{t(`welcome.${one}`)}</li>
        ))}
      </ul>
      <p class="reads">{t('welcome.reads')}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={check}>
          {t('welcome.check')}
        </button>
        <button type="button" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('welcome.paste')}
        </button>
      </div>
      <p role="status">{declined && t('welcome.declined')}</p>
      {pasting && (
        <section class="paste">
          <h2>{t('paste.title')}</h2>
          <PasteError report={undefined} actions={actions} explain={(error) => send('explain', error)} />
        </section>
      )}
    </>
  );
}
