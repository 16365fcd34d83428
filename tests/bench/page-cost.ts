import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from '../e2e/browsers.ts';
import { traced } from './trace.ts';

/** What a page has cost so far: milliseconds of the processor, bytes. */
export interface Cost {
  script: number;
  task: number;
  heap: number;
}

/** Long enough for what an extension does of its own accord after the page is there. */
const SETTLE_MS = 2_500;
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** Loads the inbox in a new tab, then lets it churn, and gives what either cost. */
export async function loadInbox({ browser }: TestBrowser, elements: number): Promise<{ load: Cost; churn: Cost }> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await showInbox(page, elements);
  const load = await costOf(cdp);
  await churn(page);
  const after = await costOf(cdp);
  await page.close();
  return {
    load,
    churn: { script: after.script - load.script, task: after.task - load.task, heap: after.heap - load.heap },
  };
}

/** Processor milliseconds in the extension's own scripts while the inbox loads in a new tab. */
export async function ownScriptAtLoad({ browser }: TestBrowser, elements: number): Promise<number> {
  const page = await browser.newPage();
  const { own } = await traced(page, () => showInbox(page, elements));
  await page.close();
  return own;
}

export async function showInbox(page: Page, elements: number): Promise<void> {
  await page.goto(INBOX);
  await page.waitForFunction((least) => document.querySelectorAll('*').length > least, {}, elements * 0.9);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

async function costOf(cdp: CDPSession): Promise<Cost> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: of('ScriptDuration') * 1000, task: of('TaskDuration') * 1000, heap: of('JSHeapUsedSize') };
}

/** As when mail arrives and the pointer moves: rows come and go, texts and styles change, 5,000 times in 25 frames. */
function churn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const list = document.querySelector('tbody');
    if (!list) throw new Error('There is no list of mails.');
    for (let frame = 0; frame < 25; frame++) {
      for (let n = 0; n < 200; n++) {
        const row = list.children[(frame * 50 + n) % list.children.length] as HTMLElement;
        if (n % 5 === 0) list.append(row.cloneNode(true));
        else if (n % 5 === 1) row.remove();
        else if (n % 5 === 2) row.style.opacity = row.style.opacity ? '' : '0.9';
        else if (n % 5 === 3) row.classList.toggle('zE');
        else row.append(document.createTextNode(' '));
      }
      await new Promise(requestAnimationFrame);
    }
  });
}
