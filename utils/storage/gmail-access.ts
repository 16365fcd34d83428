import { browser } from 'wxt/browser';

/** Firefox can withhold a site from an extension that names it in its manifest, and so can Chromium. */
const GMAIL = { origins: ['https://mail.google.com/*'] };

/** May the extension work in Gmail? */
export const hasGmailAccess = (): Promise<boolean> => browser.permissions.contains(GMAIL);

/** Asks the browser, and through it the user, where that is not so. To be called within a click; `false`: declined. */
export const askForGmailAccess = (): Promise<boolean> => browser.permissions.request(GMAIL);
