import { defineContentScript } from 'wxt/utils/define-content-script';
import { isAccountsSettings, isEditWindow } from '../../utils/gmail/route';
import { guideBounce } from './bounce';
import { guideEditWindow } from './edit-window';
import { removeHosts } from './hosts';
import { guideSettings } from './settings';

/** Injected where Gmail shows something to help with. A newer guide in the same tab ends this one. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Left behind by a version that was updated away under this tab.
    removeHosts(document);
    if (isAccountsSettings(location)) guideSettings(document, ctx);
    else if (isEditWindow(location)) guideEditWindow(document, ctx);
    else void guideBounce(document, ctx);
  },
});
