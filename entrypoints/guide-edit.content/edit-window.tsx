import { render } from 'preact';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { differing } from '../../components/differing';
import { cardActions } from '../../components/in-gmail/card-actions';
import { createHost } from '../../components/in-gmail/hosts';
import { onceAFrame } from '../../components/in-gmail/once-a-frame';
import { latestOnly } from '../../components/latest-only';
import css from '../../components/styles.css?inline';
import { TextsContext } from '../../components/texts';
import type { Texts } from '../../components/words';
import { both, fillSmtp, goToPassword, type Undo } from '../../utils/gmail/edit-window/fill';
import { clearMarks, markFields } from '../../utils/gmail/edit-window/mark-fields';
import { type EditWindow, readEditWindow } from '../../utils/gmail/read-edit-window';
import { type AddressHelp, type Edit, listenInTab, send } from '../../utils/messages';
import { setLanguage, textsFor } from '../../utils/texts/i18n';
import { EditPanel } from './edit-panel';
import panelCss from './edit-panel.css?inline';
import { observeEdit } from './observe-edit';
import { panelPlace } from './place-panel';

/** Helps in Gmail's window for an address: what each field should hold, why, and a way to fill it in and back. */
export function guideEditWindow(document: Document, ctx: ContentScriptContext): void {
  const first = readEditWindow(document, location.search);
  const place = panelPlace(first, document, ctx.signal);
  if (!place) return;
  const { host, root } = createHost(document, 'send-as-guide', css + panelCss);
  let undo: Undo | undefined;
  observeEdit(document, first, ctx.signal);

  async function update() {
    if (ctx.isInvalid) return;
    const reading = readEditWindow(document, location.search);
    const { step, sendAsEmail, treatAsAlias, smtpMsa, errorText } = reading;
    if (step !== first.step || (!sendAsEmail && !errorText)) return host.remove();
    await askFor(reading, { sendAsEmail: sendAsEmail ?? '', treatAsAlias, smtpMsa, errorText });
  }

  const askFor = latestOnly(
    (_: EditWindow, edit: Edit) => send('edit', edit),
    (help, reading) => {
      // Firefox starts the gate twice after an update, so that a second guide may have taken over meanwhile.
      if (ctx.isInvalid || (reading.step === 'error' && help.explanations.length === 0)) return;
      if (!host.isConnected) place?.(host);
      show(reading, help);
    },
  );

  function show(reading: EditWindow, help: AddressHelp) {
    const { address } = help;
    const texts = textsFor(document.documentElement.lang || help.language);
    if (reading.smtpFields) markFields(document, differing(address));
    host.dataset.address = address.sendAsEmail;
    host.dataset.rules = address.findings.map(({ ruleId }) => ruleId).join(' ');
    setLanguage(root);
    render(
      <TextsContext.Provider value={reading.step === 'smtp' ? withoutWay(texts) : texts}>
        <EditPanel
          step={reading.step}
          refused={reading.errorText !== undefined && help.explanations.length > 0}
          address={address}
          actions={cardActions(help.account)}
          changed={undo?.changed}
          onUse={
            reading.smtpFields &&
            ((values) => {
              if (reading.smtpFields) undo = both(undo, fillSmtp(reading.smtpFields, values));
              if (values.host !== undefined) goToPassword(document);
              void update();
            })
          }
          onUndo={() => {
            undo?.undo();
            undo = undefined;
            void update();
          }}
        />
      </TextsContext.Provider>,
      root,
    );
  }

  const soon = onceAFrame(() => void update().catch(gone), ctx.signal);
  for (const type of ['input', 'change']) document.addEventListener(type, soon, { signal: ctx.signal });
  listenInTab(soon, ctx.signal);
  ctx.signal.addEventListener('abort', () => {
    host.remove();
    clearMarks(document);
  });
  soon();
}

/** On the page for the server the way there helps nobody: steps with a label that is not known are left out. */
const withoutWay = (texts: Texts): Texts => ({
  ...texts,
  context(values) {
    const context = texts.context(values);
    return { ...context, label: (key) => (key === 'editInfo' ? '' : context.label(key)) };
  },
});

/** The window closed, or the extension was updated: there is nobody left to help. */
const gone = () => {};
