// What the demo and the pictures share: the origin story in a real browser, on the stand-in for Gmail.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type LaunchOptions, launch, type TestBrowser } from '../tests/e2e/browsers.ts';
import { editWindowOf } from '../tests/e2e/edit-window.ts';
import { until } from '../tests/e2e/until.ts';
import { origin } from '../tests/gmail/accounts/origin.ts';
import { type GmailStandIn, startGmail } from '../tests/gmail/server.ts';

const ADDRESS = 'info@example.jp';
const HINT = `send-as-hint[data-address="${ADDRESS}"]`;

export interface Scene {
  gmail: GmailStandIn;
  browser: TestBrowser;
  page: Page;
}

/** Opens Gmail's accounts settings in the language given, with the built extension at work. */
export async function openSettings(language: string, options: Partial<LaunchOptions> = {}): Promise<Scene> {
  const gmail = await startGmail({ accounts: [origin], options: { language } });
  const browser = await launch('chromium', {
    proxyPort: gmail.proxyPort,
    extensionDir: '.output/chrome-mv3',
    language,
    ...options,
  });
  const page = await browser.open('https://mail.google.com/mail/u/0/#settings/accounts');
  await page.waitForSelector(HINT);
  return { gmail, browser, page };
}

/** Opens the address's card and says that Xserver hosts its mail. */
async function answerXserver(page: Page): Promise<void> {
  await page.click(`${HINT} >>> .pill`);
  await page.waitForSelector(`${HINT} >>> [data-question="mail-host"] input`);
  await page.type(`${HINT} >>> [data-question="mail-host"] input`, 'xserver');
  const choice = await page.waitForSelector(`${HINT} >>> [data-provider="xserver"]`);
  await choice?.click();
  await page.waitForSelector(`${HINT}[data-status="error"]`);
}

/** Each address with what was found, as the page shows it. */
export const findings = (page: Page): Promise<string[]> =>
  page.$$eval('send-as-hint', (hints) =>
    hints.map((hint) => {
      const said = hint.shadowRoot?.querySelector('.pill')?.textContent ?? '';
      const rules = hint.getAttribute('data-rules');
      return `${hint.getAttribute('data-address')}: ${said}${rules && ` (${rules})`}`;
    }),
  );

/** From the card into Gmail's own window, on its second page. */
async function openServerPage(page: Page): Promise<Page> {
  const button = await page.waitForSelector(`${HINT} >>> button.primary`, { visible: true });
  const [edit] = await Promise.all([editWindowOf(page), button?.click()]);
  // The guide moves Gmail's button down.
  await edit.waitForSelector('send-as-guide');
  await Promise.all([edit.waitForNavigation(), edit.click('#bttn_sub')]);
  await edit.waitForSelector('send-as-guide');
  return edit;
}

/** Writes the pictures of the story into a folder; their names begin with `prefix`. */
export async function takePictures({ browser, page }: Scene, folder: string, prefix = ''): Promise<void> {
  await mkdir(folder, { recursive: true });
  const shoot = (of: Page, name: string) => of.screenshot({ path: `${folder}/${prefix}${name}.png` });
  await shoot(page, 'first');
  await answerXserver(page);
  await shoot(page, 'card');
  await page.keyboard.press('Escape');
  // Without the ring of the focus, which went back to the badge.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await shoot(page, 'gmail');
  const popup = await browser.openPopup(page);
  await until('the popup’s addresses', () => popup.evaluate(() => document.querySelector('[data-address]') !== null));
  await popup.screenshot(`${folder}/${prefix}popup.png`);
  await popup.close();
  await page.click(`${HINT} >>> .pill`);
  const edit = await openServerPage(page);
  await shoot(edit, 'edit-window');
  await edit.close();
}

/** Writes the picture of an opened bounce, by what is known after the story. */
export async function takeBouncePicture({ page }: Scene, folder: string, prefix = ''): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  const mail = await page.waitForSelector('a.bog', { visible: true });
  await mail?.click();
  await page.waitForSelector('send-as-bounce');
  await page.screenshot({ path: `${folder}/${prefix}bounce.png` as `${string}.png` });
}
