import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { cardActions } from '../../components/in-gmail/card-actions';
import { createHost } from '../../components/in-gmail/hosts';
import noteCss from '../../components/in-gmail/note.css?inline';
import { followPage } from '../../components/in-gmail/page-scheme';
import { latestOnly } from '../../components/latest-only';
import css from '../../components/styles.css?inline';
import { TextsContext } from '../../components/texts';
import { ACCOUNTS, isOpenedMail } from '../../utils/gmail/page/route';
import { type Bounce, readBounce } from '../../utils/gmail/read-bounce';
import { type BounceHelp, send } from '../../utils/messages';
import { setLanguage, textsWith } from '../../utils/texts/i18n';
import { BounceNote } from './bounce-note';
import ownCss from './bounce-note.css?inline';

/** Above an opened bounce: what happened, for which address, and what to do. Nothing where the cause is not known. */
export async function guideBounce(document: Document, ctx: ContentScriptContext): Promise<void> {
  // The user may have moved on since the gate has looked.
  const bounce = isOpenedMail(location) ? readBounce(document) : undefined;
  if (!bounce) return;
  const { message, text, sendAsEmail, senders } = bounce;
  const { host, root } = createHost(document, 'send-as-bounce', css + noteCss + ownCss);
  ctx.signal.addEventListener('abort', () => host.remove());

  const update = latestOnly(
    () => send('bounce', { text, sendAsEmail, senders, language: document.documentElement.lang }),
    (help) => {
      if (help.explanations.length === 0 || ctx.isInvalid || !message.isConnected) return;
      show(host, root, bounce, help, update);
    },
  );
  await update();
}

function show(host: HTMLElement, root: HTMLElement, { message, date }: Bounce, help: BounceHelp, update: () => void) {
  const { address, certain, account, labels, opens } = help;
  const texts = textsWith(labels);
  host.dataset.address = address.sendAsEmail;
  host.dataset.rules = address.findings.map(({ ruleId }) => ruleId).join(' ');
  setLanguage(root);
  if (!host.isConnected) message.prepend(host);
  followPage(host);
  const openSettings = async (what: 'openCard' | 'openEdit') => {
    await send(what, opens);
    location.hash = ACCOUNTS;
  };
  const actions = {
    ...cardActions(account),
    answer: (sendAsEmail: string, answer: BounceHelp['address']['answer']) =>
      void send('answer', { account, sendAsEmail, answer }).then(update),
    editInfo: () => void openSettings('openEdit'),
  };
  render(
    <TextsContext.Provider value={texts}>
      <BounceNote
        address={address}
        certain={certain}
        date={date}
        actions={actions}
        openSettings={() => void openSettings('openCard')}
      />
    </TextsContext.Provider>,
    root,
  );
}
