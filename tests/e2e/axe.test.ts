import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type LaunchOptions, type Popup } from './browsers.ts';
import { hint } from './hints.ts';
import { ADDRESS } from './options-page.ts';
import { expectInPopup } from './popup-hands.ts';
import { type Stage, setStage } from './stage.ts';
import { type Surface, surfaces, unfold } from './surfaces.ts';
import { expectTabOrder } from './tab-order.ts';

declare const axe: typeof import('axe-core');

/** As a function: no extension page takes a script from elsewhere. */
const addAxe = new Function(readFileSync('node_modules/axe-core/axe.min.js', 'utf8')) as () => void;

/** Where functions can be run. */
type View = Pick<Popup, 'evaluate'>;

const views: Record<string, { host?: Surface['host']; open(stage: Stage): Promise<View> }> = {
  ...surfaces,
  'the popup': { open: openToolbarPopup },
};

interface Look {
  launch?: Partial<LaunchOptions>;
  /** Of Gmail. */
  language?: string;
  /** Tab goes the same way in every look, so one is enough. */
  tab?: boolean;
  /** Is it what it says? */
  isSo: () => boolean;
}

const looks: Record<string, Look> = {
  'light colours': { tab: true, isSo: () => matchMedia('(prefers-color-scheme: light)').matches },
  'dark colours': {
    launch: { colorScheme: 'dark', language: 'ja' },
    isSo: () => matchMedia('(prefers-color-scheme: dark)').matches,
  },
  'forced colours': { launch: { forcedColors: true }, isSo: () => matchMedia('(forced-colors: active)').matches },
  'a page from right to left': {
    language: 'ar',
    isSo: () => document.querySelector('[dir=rtl]') !== null || location.protocol.endsWith('extension:'),
  },
  'a page at 200 %': { launch: { zoom: 2 }, isSo: () => devicePixelRatio === 2 && innerWidth < 700 },
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

/** Over the page it tells of; the next test's pages close it. */
async function openToolbarPopup({ openSettings, browser }: Stage): Promise<View> {
  const page = await openSettings();
  await page.waitForSelector(hint(ADDRESS));
  const popup = await browser.openPopup(page);
  await expectInPopup(popup, `.card[data-address="${ADDRESS}"]`);
  return popup;
}

async function violations(view: View, host: Surface['host']): Promise<string[]> {
  await view.evaluate(addAxe);
  return view.evaluate(async (host) => {
    const { violations } = await axe.run(host ? { include: [host] } : document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  }, host);
}

/** Our elements that reach beyond the window's sides, or whose words do not fit. */
const cutOff = (view: View, host: Surface['host']): Promise<string[]> =>
  view.evaluate((host) => {
    const roots = host ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot) : [document.body];
    const { clientWidth } = document.documentElement;
    return roots
      .flatMap((root) => [...(root?.querySelectorAll<HTMLElement>('*') ?? [])])
      .filter((element) => element.checkVisibility() && !element.matches('.visually-hidden, .visually-hidden *'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isCut =
          getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return (
          width > 0 && (left < -1 || right > clientWidth + 1 || (isCut && !element.matches('pre, textarea, input')))
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  }, host);
