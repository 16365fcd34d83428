import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type LaunchOptions } from './browsers.ts';
import { type Stage, setStage } from './stage.ts';
import { type Surface, surfaces } from './surfaces.ts';

declare const axe: typeof import('axe-core');

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Look {
  launch?: Partial<LaunchOptions>;
  /** Of Gmail. */
  language?: string;
  /** Is it what it says? */
  isSo: () => boolean;
}

const looks: Record<string, Look> = {
  'light colours': { isSo: () => matchMedia('(prefers-color-scheme: light)').matches },
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

describe.each(browserKinds)('what is ours in %s', (kind) => {
  describe.each(Object.entries(looks))('in %s', (_, { launch, language, isSo }) => {
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

    it.each(Object.entries(surfaces))('%s gives axe no reason to complain, and stays in sight', async (_, surface) => {
      const page = await surface.open(stage);
      expect(await page.evaluate(isSo)).toBe(true);
      await openEverything(page, surface);
      expect(await violations(page, surface)).toEqual([]);
      expect(await cutOff(page, surface)).toEqual([]);
    });
  });
});

/** What is folded away has to be looked at too. */
const openEverything = (page: Page, { host }: Surface): Promise<void> =>
  page.evaluate((host) => {
    const roots = host ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot) : [document];
    for (const root of roots) for (const one of root?.querySelectorAll('details') ?? []) one.open = true;
  }, host);

async function violations(page: Page, { host }: Surface): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (host) => {
    const { violations } = await axe.run(host ? { include: [host] } : document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
  }, host);
}

/** Our elements that reach beyond the window's sides, or whose words do not fit. */
const cutOff = (page: Page, { host }: Surface): Promise<string[]> =>
  page.evaluate((host) => {
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
