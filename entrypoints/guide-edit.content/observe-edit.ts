import { type EditWindow, readEditWindow } from '../../utils/gmail/read-edit-window';
import { loadedIn } from '../../utils/gmail/read-loaded';
import { type Data, send } from '../../utils/messages';

/**
 * Remembers what this window shows for certain and the settings page does not: the alias box as Gmail has stored it, and
 * as it is sent off; the user name as it is sent off. A box that was changed in a window closed some other way is
 * forgotten, because nobody knows whether it was saved. What it shows as stored is also held against the row.
 */
export function observeEdit(document: Document, first: EditWindow, signal: AbortSignal): void {
  const { sendAsEmail, treatAsAlias, nameFields } = first;
  // On the page that adds an address nothing is stored yet.
  const stored = sendAsEmail !== undefined && !nameFields?.sendAsEmail;
  if (stored && treatAsAlias !== undefined) observe({ sendAsEmail, treatAsAlias });
  const loaded = loadedIn(first);
  // Lost if the extension is just being updated: then the row is believed.
  if (loaded) send('loaded', loaded).catch(() => {});
  let sentOff = false;

  document.addEventListener(
    'submit',
    () => {
      sentOff = true;
      const now = readEditWindow(document, location.search);
      if (!now.sendAsEmail) return;
      if (now.step === 'address' && now.treatAsAlias !== undefined)
        observe({ ...pick(now), treatAsAlias: now.treatAsAlias });
      if (now.step === 'smtp' && now.smtpMsa?.username) observe({ ...pick(now), username: now.smtpMsa.username });
    },
    { signal, capture: true },
  );
  addEventListener(
    'pagehide',
    () => {
      if (stored && !sentOff && nameFields?.treatAsAlias?.checked !== treatAsAlias)
        observe({ sendAsEmail, treatAsAlias: null });
    },
    { signal },
  );
}

const pick = ({ sendAsEmail = '' }: EditWindow) => ({ sendAsEmail });

/** Lost if the extension is just being updated: then the box stays unknown. */
const observe = (seen: Data<'observe'>) => void send('observe', seen).catch(() => {});
