import { afterAll, beforeAll, test } from 'vitest';
import { openPage } from './in-browser.ts';
import { PAGES, SEED } from './runs.ts';

declare const pages: typeof import('./pages.ts');

let browser: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
  browser = await openPage();
});
afterAll(() => browser?.close());

test('nothing of the user is left in a sample, and it reads as the page does', async () => {
  await browser.page.evaluate((count, seed) => pages.samples(count, seed), PAGES, SEED);
});
