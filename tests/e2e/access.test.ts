import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { pointer } from './hands.ts';
import { setHostAccess } from './permission.ts';
import { type Stage, setStage, settingsUrl } from './stage.ts';
import { words } from './words.ts';

declare const chrome: ExtensionApi;

const GMAIL = { origins: ['https://mail.google.com/*'] };

describe.each(browserKinds)('where the browser withholds Gmail, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => stage?.close());

  it('the popup says so, and leads to it being given', async () => {
    const settings = await stage.browser.browser.newPage();
    if (kind === 'firefox') {
      const page = await stage.browser.openExtensionPage('options.html');
      await page.evaluate((gmail) => chrome.permissions.remove(gmail), GMAIL);
    } else await setHostAccess(stage.browser, 'ON_CLICK');
    await settings.goto(settingsUrl());
    await settings.waitForSelector('[role=main] .aYf');

    const popup = await stage.browser.openExtensionPage('popup.html');
    await popup.waitForSelector('[data-notice=access]', { visible: true });
    expect(await popup.$eval('[data-notice=access]', ({ textContent }) => textContent)).toMatch(
      words('ui.access.withheld'),
    );
    expect(await settings.$('send-as-hint')).toBeNull();
    // Chromium asks in a bubble that no driver reaches.
    if (kind === 'chromium') return;
    await pointer.press(popup, '[data-notice=access] button');
    await popup.waitForFunction(() => !document.querySelector('[data-notice=access]'));
  });
});
