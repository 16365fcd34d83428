import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeHosts } from '../../components/in-gmail/hosts';
import { guideBounce } from './bounce';

/** Injected where a bounce is opened. A newer one in the same tab ends this one. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    removeHosts(document);
    void guideBounce(document, ctx);
  },
});
