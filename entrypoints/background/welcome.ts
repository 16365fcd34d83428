import { browser } from 'wxt/browser';

const GMAIL = 'https://mail.google.com/';

/** The page after the installation. Who stands in Gmail is left there: the extension is at work in that tab already. */
export async function openWelcome(): Promise<void> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const inGmail = (front?.pendingUrl || front?.url)?.startsWith(GMAIL) ?? false;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: !inGmail });
}
