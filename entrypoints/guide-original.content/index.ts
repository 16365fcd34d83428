import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeHosts } from '../../components/in-gmail/hosts';
import { guideOriginal } from './original';

/** Injected where the source of a mail is shown. A newer one in the same tab ends this one. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    removeHosts(document);
    void guideOriginal(document, ctx);
  },
});
