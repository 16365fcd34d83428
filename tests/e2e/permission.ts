import type { TestBrowser } from './browsers.ts';

type Access = 'ON_CLICK';

declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, origin: string): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; hostAccess: Access }): Promise<void>;
  };
};

/**
 * Lets the extension have these origins as soon as it asks for them, still within a click. Chromium asks the user in a
 * bubble that no driver reaches; what was granted on its page of extensions is given without a question. Firefox is
 * told by a preference.
 */
export async function letHave({ kind, browser, extensionUrl }: TestBrowser, origins: readonly string[]): Promise<void> {
  if (kind === 'firefox') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const grant = async (id: string, origins: readonly string[]) => {
    for (const origin of origins) await chrome.developerPrivate.addHostPermission(id, origin);
  };
  await page.evaluate(grant, new URL(extensionUrl).hostname, origins);
  await page.close();
}

/** On Chromium's page of extensions: where the extension may work, as the user can choose there. */
export async function setHostAccess({ browser, extensionUrl }: TestBrowser, hostAccess: Access): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const change = { extensionId: new URL(extensionUrl).hostname, hostAccess };
  await page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), change);
  await page.close();
}
