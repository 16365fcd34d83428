import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from './in-browser.ts';
import { PAGES, SEED } from './runs.ts';

declare const pages: typeof import('./pages.ts');

let browser: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
  browser = await openPage();
});
afterAll(() => browser?.close());

test('on changed pages facts are right, or undefined with a reason, never wrong', async () => {
  const {
    pages: read,
    right,
    unread,
  } = await browser.page.evaluate((count, seed) => pages.changed(count, seed), PAGES, SEED);
  const share = right / (right + unread);
  console.log(`${read} pages: ${right} facts right, ${unread} unread, 0 wrong (${(100 * share).toFixed(1)} %)`);
  expect(read).toBe(PAGES);
  expect(share).toBeGreaterThan(0.95);
});
