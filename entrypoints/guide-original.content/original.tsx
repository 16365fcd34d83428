import { type ComponentChildren, render } from 'preact';
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
import { send, type Unread } from '../../utils/messages';
import { setLanguage, textsWith } from '../../utils/texts/i18n';
import ownCss from './original-note.css?inline';

/** Above the source of a mail from one of the user's addresses: what it proves, or what that takes. Nothing above any other. */
export async function guideOriginal(document: Document, ctx: ContentScriptContext): Promise<void> {
  const original = isOriginal(location) ? readOriginal(document) : undefined;
  if (!original) return;
  const help = await send('original', { header: original.header });
  if (!help || ctx.isInvalid || !original.place.isConnected) return;
  const isUnread = 'unread' in help;
  if (!isUnread && !help.proved) return;
  const { host, root } = createHost(document, 'send-as-original', css + noteCss + ownCss);
  ctx.signal.addEventListener('abort', () => host.remove());
  // Nothing here quotes Gmail, so its labels can stay away.
  const texts = textsWith({ words: {}, inEnglish: [] });
  host.dataset.address = isUnread ? help.unread : help.address.sendAsEmail;
  host.dataset.verdict = help.proved?.proof.verdict ?? 'unread';
  setLanguage(root);
  original.place.before(host);
  followPage(host);
  render(
    <TextsContext.Provider value={texts}>
      {isUnread ? <UnreadNote {...help} /> : help.proved && <Note help={{ ...help, proved: help.proved }} />}
    </TextsContext.Provider>,
    root,
  );
}

function Note({ help }: Parameters<typeof MailProof>[0]) {
  const isRight = statusOf(help.proved) === 'ok';
  return (
    <Frame>
      <MailProof help={help}>
        <Ways opens={isRight ? undefined : help.address.sendAsEmail} />
      </MailProof>
    </Frame>
  );
}

/** What the mail proves can be said only of settings that were read. */
function UnreadNote({ unread }: Unread) {
  const { t } = useTexts();
  return (
    <Frame>
      <p>{t('proof.unread', { address: unread })}</p>
      <Ways opens={unread} />
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <section class="root" aria-label={t('extName')}>
      <h2 class="visually-hidden">{t('extName')}</h2>
      {children}
    </section>
  );
}

/** The way to the settings, where it leads on, and whose words these are. */
function Ways({ opens }: { opens: string | undefined }) {
  const { t } = useTexts();
  const openSettings = async (sendAsEmail: string) => {
    await send('openCard', sendAsEmail);
    location.assign(accountsUrl(userIndexOf(location)));
  };
  return (
    <p class="ways">
      {opens !== undefined && (
        <button type="button" class="link" onClick={() => void openSettings(opens)}>
          {t('bounce.openSettings')}
        </button>
      )}
      <span class="from">{t('ui.from')}</span>
    </p>
  );
}
