import { launch, type TestBrowser } from '../e2e/browsers.ts';
import type { GmailStandIn } from '../gmail/server.ts';
import type { Extension } from './compared.ts';
import { type Cost, loadInbox, ownScriptAtLoad } from './page-cost.ts';
import { median, quartiles } from './statistics.ts';

/** What an extension adds to a Gmail page outside the settings: medians over what the same rounds cost without any. */
export interface Added {
  name: string;
  /** Processor milliseconds in its own scripts while the page loads. */
  own: number;
  load: Cost;
  churn: Cost;
  /** Half of the rounds lie between these two, for the tasks of a churning page. */
  churnSpread: [number, number];
}

interface Round {
  own: number;
  load: Cost;
  churn: Cost;
}

const KEYS = ['script', 'task', 'heap'] as const;

/** Loads the same page with each extension in turn, round after round; the first extension is the one without any code. */
export async function measureOutside(
  gmail: GmailStandIn,
  extensions: readonly Extension[],
  { elements, rounds }: { elements: number; rounds: number },
): Promise<Added[]> {
  const browsers = await Promise.all(
    extensions.map(({ folder }) => launch('chromium', { proxyPort: gmail.proxyPort, extensionDir: folder })),
  );
  const all: Round[][] = extensions.map(() => []);
  // The first one warms up the browsers' caches and does not count.
  for (let n = 0; n <= rounds; n++)
    for (const [index, browser] of browsers.entries()) {
      const round = await oneRound(browser, elements);
      if (n > 0) all[index]?.push(round);
    }
  await Promise.all(browsers.map((browser) => browser.close()));
  const [none = []] = all;
  return extensions.map(({ name }, index) => added(name, all[index] ?? [], none));
}

async function oneRound(browser: TestBrowser, elements: number): Promise<Round> {
  const costs = await loadInbox(browser, elements);
  return { ...costs, own: await ownScriptAtLoad(browser, elements) };
}

function added(name: string, rounds: readonly Round[], none: readonly Round[]): Added {
  const over = (part: 'load' | 'churn', key: keyof Cost) =>
    rounds.map((round, n) => round[part][key] - (none[n]?.[part][key] ?? Number.NaN));
  const cost = (part: 'load' | 'churn') =>
    Object.fromEntries(KEYS.map((key) => [key, median(over(part, key))])) as unknown as Cost;
  return {
    name,
    own: median(rounds.map(({ own }) => own)),
    load: cost('load'),
    churn: cost('churn'),
    churnSpread: quartiles(over('churn', 'task')),
  };
}
