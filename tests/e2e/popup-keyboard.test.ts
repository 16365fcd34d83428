import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { keyboard } from './hands.ts';
import { hint } from './hints.ts';
import { type Stage, setStage } from './stage.ts';

const ADDRESS = 'info@example.jp';
const card = `.card[data-address="${ADDRESS}"]`;

describe.each(browserKinds)('with the keyboard alone, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
  });
  afterAll(() => stage?.close());

  it('the popup is read, answered, and given an error to explain', async () => {
    const gmail = await stage.openSettings();
    await gmail.waitForSelector(hint(ADDRESS));
    // As a page of its own: no driver reaches the keyboard of a real popup.
    const page = await stage.browser.openExtensionPage('popup.html');
    await keyboard.write(page, `${card} [data-question=mail-host] input`, 'xserver');
    await keyboard.press(page, `${card} [data-provider=xserver]`);
    await page.waitForSelector(`${card}[data-status=error]`);
    await page.waitForSelector(`${card} .answer button:focus`);

    await keyboard.press(page, '.paste > summary');
    await keyboard.write(page, '.paste textarea', '535 5.7.8 Username and Password not accepted');
    await keyboard.press(page, '.paste button');
    await page.waitForSelector('.paste .explained [data-rule=bounce-login-rejected]');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('body');
    await stage.expectQuiet();
  });
});
