import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeHosts } from '../../components/in-gmail/hosts';
import { guideEditWindow } from './edit-window';

/** Injected in Gmail's window for an address. A newer one in the same window ends this one. */
export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    removeHosts(document);
    guideEditWindow(document, ctx);
  },
});
