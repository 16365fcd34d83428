import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GmailAccount } from '../gmail/account.ts';
import { mixed } from '../gmail/accounts/mixed.ts';
import { browserKinds } from './browsers.ts';
import { readHints } from './hints.ts';
import { type Stage, setStage } from './stage.ts';

const many: GmailAccount = {
  ...mixed,
  sendAs: mixed.sendAs.slice(0, 1).concat(
    Array.from({ length: 2000 }, (_, i) => ({
      sendAsEmail: `row${i}@example.com`,
      isDefault: i === 0,
      smtpMsa: { host: `smtp${i}.example.com`, port: 25, securityMode: 'none' as const },
    })),
  ),
};

/** It measures time, so it runs when nothing else does. */
describe.each(browserKinds)('a page of two thousand rows in %s', (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [many] });
  });
  afterAll(() => stage?.close());

  it('gets a hint in each, and the tab stays with the user', async () => {
    const page = await stage.openSettings();
    await page.waitForSelector('.aYf [role=link]');
    await page.evaluate(() => {
      // The longest time in which the tab did not react.
      let last = performance.now();
      Object.assign(window, { longest: 0 });
      setInterval(() => {
        Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest'), performance.now() - last) });
        last = performance.now();
      }, 10);
    });
    await page.waitForFunction(() => document.querySelectorAll('send-as-hint').length === 2001);
    const hints = await readHints(page);
    expect(hints.filter(({ address, place }) => place !== `${address} 0`)).toEqual([]);
    expect(hints.at(-1)).toMatchObject({ address: 'row1999@example.com', status: 'error' });
    expect(await page.evaluate(() => Reflect.get(window, 'longest'))).toBeLessThan(4000);
    await stage.expectQuiet();
  });
});
