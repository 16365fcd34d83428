import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeHosts } from '../../components/in-gmail/hosts';
import { guideSettings } from './settings';

/** Injected in the accounts settings: reads them and paints hints. A newer one in the same tab ends this one. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Left behind by a version that was updated away under this tab.
    removeHosts(document);
    guideSettings(document, ctx);
  },
});
