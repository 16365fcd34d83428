import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { hint, openCard } from './hints.ts';
import { type Stage, setStage } from './stage.ts';

const ADDRESS = 'info@example.jp';

/** What stands in Gmail's page is within reach of whatever runs there. */
describe.each(browserKinds)('in Gmail, in %s, the extension', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(kind, { accounts: [origin] });
    page = await stage.openSettings();
    await page.waitForSelector(hint(ADDRESS));
  });
  afterAll(() => stage?.close());

  /** As a script in the page would: no person clicks. */
  const clickByScript = (on: Page, selector: string) => on.$eval(selector, (button) => (button as HTMLElement).click());

  it('takes no click of a script for an answer', async () => {
    await clickByScript(page, `${hint(ADDRESS)} >>> .pill`);
    expect(await page.$(`${hint(ADDRESS)} >>> [popover]:popover-open`)).toBeNull();
    await openCard(page, ADDRESS);
    const choice = `${hint(ADDRESS)} >>> [data-provider]`;
    await page.waitForSelector(choice, { visible: true });
    await clickByScript(page, choice);
    // A person's click on the same button comes later and counts: nothing was answered before.
    await page.locator(choice).click();
    await page.waitForSelector(`${hint(ADDRESS)} >>> .answer`, { visible: true });
  });

  it.runIf(kind === 'chromium')(
    'shows its scripts nothing that is stored, and answers them no more than they need',
    async () => {
      const session = await page.createCDPSession();
      const own = new Promise<number>((resolve) =>
        session.on('Runtime.executionContextCreated', ({ context }) => {
          if (context.auxData.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
            resolve(context.id);
        }),
      );
      await session.send('Runtime.enable');
      const contextId = await own;
      const outcomeOf = async (expression: string) => {
        const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
        return result.value;
      };
      const told = (type: string) =>
        outcomeOf(
          `chrome.runtime.sendMessage({ type: '${type}' }).then((answer) => answer === undefined ? 'nothing' : 'an answer', () => 'nothing')`,
        );
      expect(await outcomeOf("chrome.storage.local.get(null).then(() => 'seen', () => 'refused')")).toBe('refused');
      expect(await told('providers')).toBe('an answer');
      expect(await told('reports')).toBe('nothing');
    },
  );
});
