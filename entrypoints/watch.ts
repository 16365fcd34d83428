import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAccountsSettings, isEditWindow, isOpenedMail, isOriginal } from '../utils/gmail/page/route';
import type { Part } from '../utils/messages';

// Not WXT's `browser`: the browser makes these functions when they are first touched, and most pages never need them.
declare const chrome: typeof Browser;

/** After a mail is opened: when to look for a bounce, on a slow machine later; after the last look, silence. */
const LOOKS_MS = [300, 1000, 3000, 8000];
const BOUNCE = '[role="main"] [email^="mailer-daemon@" i]';

/**
 * The only script on every Gmail page: asks for a part of the guide at the four places where one helps. No observer and
 * no standing timer, so that Gmail does not feel it.
 */
export default defineUnlistedScript(() => {
  let looks: ReturnType<typeof setTimeout>[] = [];

  function onHash() {
    looks.forEach(clearTimeout);
    if (isAccountsSettings(location)) ask('settings');
    else if (isEditWindow(location)) ask('edit');
    else if (isOriginal(location)) ask('original');
    else if (isOpenedMail(location)) looks = LOOKS_MS.map((ms) => setTimeout(look, ms));
  }

  function look() {
    if (!document.querySelector(BOUNCE)) return;
    looks.forEach(clearTimeout);
    ask('bounce');
  }

  function ask(part: Part) {
    // After an update of the extension this script belongs to the old version, and a new one has taken over.
    if (!chrome.runtime?.id) return removeEventListener('hashchange', onHash);
    // Rejected while the extension is being replaced: the new version's script asks for itself.
    chrome.runtime.sendMessage({ type: 'guide', data: part }).catch(() => {});
  }

  addEventListener('hashchange', onHash);
  onHash();
});
