import { resolve } from 'node:path';
import { build } from 'vite';
import { launch, type TestBrowser } from '../e2e/browsers.ts';
import type { GmailStandIn } from '../gmail/server.ts';
import { accountOf } from './accounts.ts';
import { type Hinted, visitSettings } from './hints.ts';
import { median, sum } from './statistics.ts';

/** Everything in milliseconds; the medians of many visits. */
export interface SettingsCost {
  addresses: number;
  /** From the rows being there to all hints painted, on the clock: in a new tab, and on coming back in the same tab. */
  first: number;
  again: number;
  /**
   * On coming back, processor time: in the extension's scripts; in all tasks of Gmail's main thread that ran any of
   * them, with the drawing that is part of those; in the longest of these tasks.
   */
  own: number;
  mainThread: number;
  /** What all tasks of that thread took until a while after the last hint, over the same without any extension. */
  added: number;
  longestTask: number;
  /** The page read once, and the check of what was read, warm. */
  read: number;
  check: number;
}

export interface IdentifyCost {
  profiles: number;
  /** For one look-up. */
  microseconds: number;
}

const WARM_RUNS = 30;

/** What the accounts settings cost with so many addresses. A fresh browser for each first visit is the honest one. */
export async function measureSettings(
  gmail: GmailStandIn,
  { own, none }: { own: string; none: string },
  { addresses, elements, rounds }: { addresses: number; elements: number; rounds: number },
): Promise<SettingsCost> {
  gmail.setAccount(0, accountOf(elements, addresses - 1));
  const firsts: Hinted[] = [];
  const agains: Hinted[] = [];
  const bare: Hinted[] = [];
  let inside = { read: Number.NaN, check: Number.NaN };
  for (let n = 0; n < rounds; n++) {
    const without = await launch('chromium', { proxyPort: gmail.proxyPort, extensionDir: none });
    bare.push(...(await visitSettings(without, { addresses, elements, hints: false, repeat: 5 })).again.slice(1));
    await without.close();
    const browser = await launch('chromium', { proxyPort: gmail.proxyPort, extensionDir: own });
    const { first, again } = await visitSettings(browser, { addresses, elements, hints: true, repeat: 5 });
    firsts.push(first);
    // The first return still warms up.
    agains.push(...again.slice(1));
    if (n === rounds - 1) inside = await readAndCheck(browser);
    await browser.close();
  }
  return {
    addresses,
    first: median(firsts.map(({ clock }) => clock)),
    again: median(agains.map(({ clock }) => clock)),
    own: median(agains.map(({ own }) => own)),
    mainThread: median(agains.map(({ tasks }) => sum(tasks))),
    added: median(agains.map(({ all }) => sum(all))) - median(bare.map(({ all }) => sum(all))),
    longestTask: median(agains.map(({ tasks }) => Math.max(...tasks))),
    ...inside,
  };
}

/** How the time of a look-up grows with the number of profiles. */
export async function measureIdentification(gmail: GmailStandIn, extensionDir: string): Promise<IdentifyCost[]> {
  const browser = await launch('chromium', { proxyPort: gmail.proxyPort, extensionDir });
  const page = await browser.open('https://mail.google.com/mail/u/0/#inbox');
  await page.evaluate(await insideScript());
  const costs: IdentifyCost[] = [];
  for (const profiles of [50, 250, 1000, 4000]) {
    const times = await page.evaluate((count, runs) => inside.identifyTimes(count, runs), profiles, WARM_RUNS);
    costs.push({ profiles, microseconds: median(times) });
  }
  await browser.close();
  return costs;
}

declare const inside: typeof import('./inside.ts');

async function readAndCheck(browser: TestBrowser): Promise<{ read: number; check: number }> {
  const page = await browser.open('https://mail.google.com/mail/u/0/#settings/accounts');
  await page.waitForSelector('send-as-hint');
  await page.evaluate(await insideScript());
  const read = await page.evaluate((runs) => inside.readTimes(runs), WARM_RUNS);
  const check = await page.evaluate((runs) => inside.checkTimes(runs), WARM_RUNS);
  return { read: median(read.slice(WARM_RUNS / 2)), check: median(check.slice(WARM_RUNS / 2)) };
}

let bundled: Promise<string> | undefined;

function insideScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: resolve('tests/bench/inside.ts'), formats: ['iife'], name: 'inside' },
      write: false,
      minify: true,
    },
  });
  const [result] = [output].flat();
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was bundled.');
  // A name of the page's own, also where the page's script ends.
  return `${chunk.code}\nglobalThis.inside = inside;`;
}
