import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type Popup } from './browsers.ts';
import { hint } from './hints.ts';
import { expectInPopup, expectNotInPopup, pressInPopup, writeInPopup } from './popup-hands.ts';
import { type Stage, setStage } from './stage.ts';
import { words } from './words.ts';

declare const chrome: ExtensionApi;

const ADDRESS = 'info@example.jp';
const MEGABYTE = 2 ** 20;
/** More than either browser gives an extension. */
const MOST = 14 * MEGABYTE;

/** Runs in the extension: fills an area to the last kilobyte, after these values. Resolves with whether it is full. */
async function fill(area: string, most: number, step: number): Promise<boolean> {
  const store = chrome.storage[area as 'local' | 'session'];
  let size = step;
  let written = 0;
  for (let key = 0; written < most; key++) {
    const stored = await store.set({ [`ballast${key}`]: 'x'.repeat(size) }).then(
      () => true,
      () => false,
    );
    if (stored) written += size;
    else if (size < 500) return true;
    else size = Math.floor(size / 2);
  }
  return false;
}

/** Runs in the extension: answers of DNS as another day has left them. */
async function storeLookUps(count: number): Promise<void> {
  const answer = { answer: 'no' };
  const about = (day: number) => ({
    domain: { domain: `d${day}.example`, mx: answer, spf: { answer: 'unknown', why: 'x'.repeat(20_000) } },
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    resolver: 'google',
    queries: 1,
  });
  const addresses = Array.from({ length: count }, (_, day) => [`me@d${day}.example`, about(day)]);
  await chrome.storage.session.set({ lookUps: { 'old@gmail.com': Object.fromEntries(addresses) } });
}

const keptLookUps = (): Promise<string[]> =>
  chrome.storage.session
    .get('lookUps')
    .then(({ lookUps }) => Object.keys((lookUps as Record<string, object>)?.['old@gmail.com'] ?? {}));

describe.each(browserKinds)('a storage without room, in %s', (kind) => {
  let stage: Stage;
  let inside: Page;
  let page: Page;
  let popup: Popup | undefined;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [{ ...origin, language: 'en' }] });
    inside = await stage.browser.openExtensionPage('options.html');
  });
  afterAll(() => stage?.close());

  const openPopup = async (): Promise<Popup> => {
    await popup?.close();
    popup = await stage.browser.openPopup(page);
    return popup;
  };

  it('of a session: hints appear, the oldest answers of DNS make way, and that is said once', async (context) => {
    await inside.evaluate(storeLookUps, 40);
    context.skip(!(await inside.evaluate(fill, 'session', MOST, MEGABYTE)), `${kind} sets no limit`);
    page = await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
    const kept = await inside.evaluate(keptLookUps);
    expect(kept.length).toBeLessThan(40);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toContain('me@d39.example');
    const first = await openPopup();
    await expectInPopup(first, '.full', words('ui.full'));
    await expectInPopup(first, `[data-address="${ADDRESS}"] summary`);
    const second = await openPopup();
    await expectInPopup(second, `[data-address="${ADDRESS}"] summary`);
    await expectNotInPopup(second, '.full');
  });

  it('on disk: an error is explained all the same, and it is said that it was not kept', async (context) => {
    context.skip(!(await inside.evaluate(fill, 'local', MOST, MEGABYTE)), `${kind} sets no limit`);
    page ??= await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
    const shown = await openPopup();
    await pressInPopup(shown, '.paste summary');
    await writeInPopup(shown, '.paste textarea', "TLS Negotiation failed, the certificate doesn't match the host.");
    await pressInPopup(shown, '.paste button[type=submit]');
    await expectInPopup(shown, '.paste [data-rule]');
    await expectInPopup(await openPopup(), '.full', words('ui.full'));
  });

  it('says nothing in the console, and asks nothing of the network', async () => {
    await popup?.close();
    await stage.expectQuiet();
  });
});
