import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, welcomeOf } from './browsers.ts';
import { pointer } from './hands.ts';
import { hint } from './hints.ts';
import { ADDRESS } from './options-page.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

describe.each(browserKinds)('after the installation in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin], keepWelcome: true });
    page = await welcomeOf(stage.browser);
    await page.bringToFront();
  });
  afterAll(() => stage?.close());

  it('one page says what it does and what it reads', async () => {
    await page.waitForSelector('main h1');
    const said = await page.$eval('main', ({ textContent }) => textContent);
    for (const text of ['checks', 'fixes', 'explains', 'reads']) expect(said).toMatch(words(`welcome.${text}`));
  });

  it('an error is explained there, before Gmail was ever opened', async () => {
    await pointer.press(page, '.buttons button:not(.primary)');
    await pointer.write(page, '.paste textarea', '535 5.7.8 Username and Password not accepted');
    await pointer.press(page, '.paste [type=submit]');
    await page.waitForSelector('.paste [data-rule=bounce-login-rejected]');
  });

  it('an update shows no such page, and this one leads to the settings', async () => {
    const settings = await stage.openSettings();
    await settings.waitForSelector(hint(ADDRESS));
    await settings.$eval(hint(ADDRESS), (old) => old.setAttribute('data-old', ''));
    await stage.browser.reloadExtension();
    await settings.waitForSelector(`${hint(ADDRESS)}:not([data-old])`);
    // The pages of the old version went with it.
    await expect(welcomeOf(stage.browser, 1000)).rejects.toThrow();
    await settings.close();
    const anew = await stage.browser.openExtensionPage('welcome.html');
    await pointer.press(anew, '.primary');
    await anew.waitForSelector(hint(ADDRESS));
    await stage.expectQuiet();
  });
});
