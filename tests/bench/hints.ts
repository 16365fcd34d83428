import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/browsers.ts';
import { showInbox } from './page-cost.ts';
import { type Traced, traced } from './trace.ts';

/** From the rows being there to all hints painted. */
export interface Hinted extends Traced {
  /** Milliseconds on the clock. */
  clock: number;
}

/** Opens the settings of an account with so many addresses: in a new tab, then again and again in it. */
export async function visitSettings(
  { browser }: TestBrowser,
  { addresses, elements, hints, repeat }: { addresses: number; elements: number; hints: boolean; repeat: number },
): Promise<{ first: Hinted; again: Hinted[] }> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(markRowsAndHints, addresses, hints);
  await showInbox(page, elements);
  const visit = async (): Promise<Hinted> => {
    const seen = await traced(page, () => openSettings(page), ['bench:rows', 'bench:hints']);
    const clock = await page.evaluate(() => {
      const [rows, painted] = ['bench:rows', 'bench:hints'].map(
        (name) => performance.getEntriesByName(name)[0]?.startTime,
      );
      return (painted ?? Number.NaN) - (rows ?? Number.NaN);
    });
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await page.waitForFunction(() => !document.querySelector('send-as-hint, [role=main] .aYf'));
    await page.evaluate(() => performance.clearMarks());
    return { ...seen, clock };
  };
  const first = await visit();
  const again: Hinted[] = [];
  for (let n = 0; n < repeat; n++) again.push(await visit());
  await page.close();
  return { first, again };
}

async function openSettings(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#settings/accounts';
  });
  await page.waitForFunction(() => performance.getEntriesByName('bench:hints').length > 0);
  // The frames that show them belong to it.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

/** Runs in the page from its start on. Where no hints will come, the rows are all that is waited for. */
function markRowsAndHints(count: number, hints: boolean) {
  const mark = (name: string, isThere: () => boolean) => {
    if (performance.getEntriesByName(name).length > 0 || !isThere()) return;
    performance.mark(name);
  };
  const all = (selector: string) => document.querySelectorAll(selector).length;
  new MutationObserver(() => {
    mark('bench:rows', () => all('[role=main] .aYf tr') > count);
    mark('bench:hints', () => all('[role=main] .aYf tr') > count && (!hints || all('send-as-hint') === count));
  }).observe(document, { childList: true, subtree: true });
}
