import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sampleOf } from '../utils/gmail/sample/sample';

/** Run in a Gmail tab when the user asks for a sample of its page; the browser hands back what this returns. */
export default defineUnlistedScript(() => sampleOf(document));
