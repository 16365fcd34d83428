import type { TestBrowser } from './browsers.ts';

declare const chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };

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
