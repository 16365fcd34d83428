import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createHost } from '../../components/in-gmail/hosts';
import css from '../../components/styles.css?inline';
import { TextsContext } from '../../components/texts';
import { isOpenedMail } from '../../utils/gmail/page/route';
import { type Bounce, readBounce } from '../../utils/gmail/read-bounce';
import { type BounceHelp, send } from '../../utils/messages';
import { textsFor } from '../../utils/texts/i18n';
import { BounceNote } from './bounce-note';
import noteCss from './bounce-note.css?inline';

/** Above an opened bounce: what happened, for which address, and what to do. Nothing where the cause is not known. */
export async function guideBounce(document: Document, ctx: ContentScriptContext): Promise<void> {
  // The user may have moved on since the gate has looked.
  const bounce = isOpenedMail(location) ? readBounce(document) : undefined;
  if (!bounce) return;
  const { text, sendAsEmail, senders } = bounce;
  const help = await send('bounce', { text, sendAsEmail, senders });
  if (help.explanations.length === 0 || ctx.isInvalid || !bounce.message.isConnected) return;
  paint(document, bounce, help, ctx.signal);
}

function paint(document: Document, { message, date }: Bounce, help: BounceHelp, signal: AbortSignal) {
  const { address, certain, language, opens } = help;
  const texts = textsFor(language ?? document.documentElement.lang);
  const { host, root } = createHost(document, 'send-as-bounce', css + noteCss);
  host.dataset.address = address.sendAsEmail;
  host.dataset.rules = address.findings.map(({ ruleId }) => ruleId).join(' ');
  root.lang = texts.language;
  root.dir = texts.direction;
  message.prepend(host);
  signal.addEventListener('abort', () => host.remove());
  const openSettings = async () => {
    await send('openCard', opens);
    location.hash = '#settings/accounts';
  };
  render(
    <TextsContext.Provider value={texts}>
      <BounceNote address={address} certain={certain} date={date} openSettings={openSettings} />
    </TextsContext.Provider>,
    root,
  );
}
