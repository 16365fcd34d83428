import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { letHave } from './permission.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

describe.each(browserKinds)('asking DNS in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
    await letHave(stage.browser, ['https://dns.quad9.net/*']);
    const gmail = await stage.openSettings();
    await gmail.waitForSelector('send-as-hint');
  });
  afterAll(() => stage?.close());

  const openOptions = async () => {
    const page = await stage.browser.openExtensionPage('options.html#look-up');
    await page.waitForSelector('#look-up li');
    return page;
  };
  const strangers = () => [
    ...new Set(stage.gmail.requests.map(({ host }) => host).filter((host) => !host.startsWith('mail.google.com'))),
  ];

  it('explains itself where its link leads, and asks nobody by itself', async () => {
    const page = await openOptions();
    await page.waitForFunction(
      () => Math.abs(document.querySelector('#look-up')?.getBoundingClientRect().top ?? 99) < 2,
    );
    expect(await page.$$eval('#look-up li button', (all) => all.map((one) => one.ariaLabel))).toEqual([
      'Allow Google Public DNS',
      'Allow Cloudflare 1.1.1.1',
      'Allow Quad9',
    ]);
    await page.close();
    await stage.expectQuiet();
  });

  it('asks the one service that was allowed, and ends on demand', async () => {
    const page = await openOptions();
    const button = (id: string) => page.$eval(`[data-resolver=${id}] button`, (one) => one.textContent);
    await page.click('[data-resolver=quad9] button');
    await until('a question', () => strangers().length > 0);
    expect(strangers()).toEqual(['dns.quad9.net:443']);
    await page.waitForFunction(() => document.querySelector('[data-resolver=quad9] button')?.textContent === 'Stop');
    expect(await button('google')).toBe('Allow');

    await page.click('[data-resolver=quad9] button');
    await page.waitForFunction(() => document.querySelector('[data-resolver=quad9] button')?.textContent === 'Allow');
    await page.waitForFunction(() =>
      document.querySelector('#look-up [role=status]')?.textContent?.includes('Nothing is asked any more'),
    );
    expect(await stage.browser.errors()).toEqual([]);
  });
});
