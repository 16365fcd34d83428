import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createHost } from '../../components/in-gmail/hosts';
import noteCss from '../../components/in-gmail/note.css?inline';
import { followPage } from '../../components/in-gmail/page-scheme';
import { MailProof } from '../../components/mail-proof';
import { statusOf } from '../../components/proof-words';
import css from '../../components/styles.css?inline';
import { TextsContext, useTexts } from '../../components/texts';
import { accountsUrl, isOriginal, userIndexOf } from '../../utils/gmail/page/route';
import { readOriginal } from '../../utils/gmail/read-original';
import { send } from '../../utils/messages';
import { setLanguage, textsWith } from '../../utils/texts/i18n';
import ownCss from './original-note.css?inline';

/** Above the source of a mail from one of the user's addresses: what it proves. Nothing above any other. */
export async function guideOriginal(document: Document, ctx: ContentScriptContext): Promise<void> {
  const original = isOriginal(location) ? readOriginal(document) : undefined;
  if (!original) return;
  const help = await send('original', { header: original.header });
  if (!help?.proved || ctx.isInvalid || !original.place.isConnected) return;
  const { proved, address } = help;
  const { host, root } = createHost(document, 'send-as-original', css + noteCss + ownCss);
  ctx.signal.addEventListener('abort', () => host.remove());
  // Nothing here quotes Gmail, so its labels can stay away.
  const texts = textsWith({ words: {}, inEnglish: [] });
  host.dataset.address = address.sendAsEmail;
  host.dataset.verdict = proved.proof.verdict;
  setLanguage(root);
  original.place.before(host);
  followPage(host);
  render(
    <TextsContext.Provider value={texts}>
      <Note help={{ ...help, proved }} />
    </TextsContext.Provider>,
    root,
  );
}

function Note({ help }: Parameters<typeof MailProof>[0]) {
  const { t } = useTexts();
  const isRight = statusOf(help.proved) === 'ok';
  const openSettings = async () => {
    await send('openCard', help.address.sendAsEmail);
    location.assign(accountsUrl(userIndexOf(location)));
  };
  return (
    <section class="root" aria-label={t('extName')}>
      <h2 class="visually-hidden">{t('extName')}</h2>
      <MailProof help={help}>
        <p class="ways">
          {!isRight && (
            <button type="button" class="link" onClick={() => void openSettings()}>
              {t('bounce.openSettings')}
            </button>
          )}
          <span class="from">{t('ui.from')}</span>
        </p>
      </MailProof>
    </section>
  );
}
