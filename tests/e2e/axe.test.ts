import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type LaunchOptions } from './browsers.ts';
import { cutOff } from './cut-off.ts';
import { type Stage, setStage } from './stage.ts';
import { type Surface, surfaces, unfold } from './surfaces.ts';
import { expectTabOrder } from './tab-order.ts';
import { type View, views } from './views.ts';

declare const axe: typeof import('axe-core');

/** As a function: no extension page takes a script from elsewhere. */
const addAxe = new Function(readFileSync('node_modules/axe-core/axe.min.js', 'utf8')) as () => void;

interface Look {
  launch?: Partial<LaunchOptions>;
  /** Of Gmail. */
  language?: string;
  /** Tab goes the same way in every look, so one is enough. */
  tab?: boolean;
  /** Is it what it says? */
  isSo: () => boolean;
}

/** Colours and layout do not touch each other, so a look that changes one goes with one that changes the other. */
const looks: Record<string, Look> = {
  'light colours': { tab: true, isSo: () => matchMedia('(prefers-color-scheme: light)').matches },
  'dark colours, a page from right to left': {
    launch: { colorScheme: 'dark', language: 'ja' },
    language: 'ar',
    isSo: () =>
      matchMedia('(prefers-color-scheme: dark)').matches &&
      (document.querySelector('[dir=rtl]') !== null || location.protocol.endsWith('extension:')),
  },
  'forced colours, a page at 200 %': {
    launch: { forcedColors: true, zoom: 2 },
    isSo: () => matchMedia('(forced-colors: active)').matches && devicePixelRatio === 2 && innerWidth < 700,
  },
};

// Both browsers side by side, as this takes longest of all.
describe.concurrent.each(browserKinds)('what is ours in %s', (kind) => {
  describe.each(Object.entries(looks))('in %s', { concurrent: false }, (_, { launch, language, tab, isSo }) => {
    let stage: Stage;

    beforeAll(async () => {
      stage = await setStage(kind, { accounts: [origin], options: { ...(language && { language }) }, ...launch });
    });
    afterAll(() => stage?.close());
    afterEach(async () => {
      const [first, ...others] = await stage.browser.browser.pages();
      expect(first).toBeDefined();
      await Promise.all(others.map((page) => page.close()));
    });

    it.each(Object.entries(views))(
      `%s gives axe no reason to complain, ${tab ? 'can be gone through with Tab, ' : ''}and stays in sight`,
      async (name, { host, open }) => {
        const view = await open(stage);
        expect(await view.evaluate(isSo)).toBe(true);
        await view.evaluate(unfold, host);
        expect(await violations(view, host)).toEqual([]);
        expect(await cutOff(view, host)).toEqual([]);
        const surface = tab && surfaces[name];
        if (surface) await expectTabOrder(await pageOf(view, surface, stage), host);
      },
    );
  });
});

/** Keys reach pages only; the toolbar popup is opened as one. */
async function pageOf(view: View, { host, open }: Surface, stage: Stage): Promise<Page> {
  if ('keyboard' in view) return view as unknown as Page;
  const page = await open(stage);
  await page.evaluate(unfold, host);
  return page;
}

async function violations(view: View, host: Surface['host']): Promise<string[]> {
  await view.evaluate(addAxe);
  return view.evaluate(async (host) => {
    const { violations } = await axe.run(host ? { include: [host] } : document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  }, host);
}
