import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds, type LaunchOptions } from './browsers.ts';
import { cutOff } from './cut-off.ts';
import { inPseudoLanguage, type Letters } from './pseudo-language.ts';
import { builtExtension, type Stage, setStage } from './stage.ts';
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
  /** A made-up language of longer words in place of the extension's own. */
  letters?: Letters;
  /** Tab goes the same way in every look, so one is enough. */
  tab?: boolean;
  /** Is it what it says? */
  isSo: () => boolean;
}

/** Colours, words and layout do not touch each other, so a look that changes one goes with one that changes another. */
const looks: Record<string, Look> = {
  'light colours, longer words': {
    letters: 'accents',
    tab: true,
    isSo: () => matchMedia('(prefers-color-scheme: light)').matches,
  },
  'dark colours, longer words from right to left': {
    launch: { colorScheme: 'dark' },
    language: 'he',
    letters: 'hebrew',
    isSo: () => matchMedia('(prefers-color-scheme: dark)').matches && document.querySelector('[dir=rtl]') !== null,
  },
  'forced colours, a page at 200 %, in Japanese': {
    launch: { forcedColors: true, zoom: 2, language: 'ja' },
    isSo: () => matchMedia('(forced-colors: active)').matches && devicePixelRatio === 2 && innerWidth < 700,
  },
};

// Both browsers side by side, as this takes longest of all.
describe.concurrent.each(browserKinds)('what is ours in %s', (kind) => {
  describe.each(Object.entries(looks))('in %s', { concurrent: false }, (_, look) => {
    let folder: string | undefined;
    let stage: Stage;

    beforeAll(async () => {
      if (look.letters) folder = await inPseudoLanguage(builtExtension(kind), look.letters);
      stage = await setStage(kind, {
        accounts: [origin],
        options: { ...(look.language && { language: look.language }) },
        ...(folder && { extensionDir: folder }),
        ...look.launch,
      });
    });
    afterAll(async () => {
      await stage?.close();
      if (folder) await rm(folder, { recursive: true });
    });
    afterEach(async () => {
      const [first, ...others] = await stage.browser.browser.pages();
      expect(first).toBeDefined();
      await Promise.all(others.map((page) => page.close()));
    });

    it.each(Object.entries(views))(
      `%s gives axe no reason to complain, shows all of its words${look.tab ? ', and can be gone through with Tab' : ''}`,
      async (name, { host, open }) => {
        const view = await open(stage);
        expect(await view.evaluate(look.isSo)).toBe(true);
        await view.evaluate(unfold, host);
        expect(await violations(view, host)).toEqual([]);
        expect(await cutOff(view, host)).toEqual([]);
        expect(await view.evaluate(directions, host)).toEqual([look.letters === 'hebrew' ? 'rtl' : 'ltr']);
        const surface = look.tab && surfaces[name];
        if (surface) await expectTabOrder(await pageOf(view, surface, stage), host);
      },
    );
  });
});

/** Runs in the page: the directions of what is ours. */
function directions(host: Surface['host']): string[] {
  const ours = host
    ? [...document.querySelectorAll(host)].map(({ shadowRoot }) => shadowRoot?.querySelector('[dir]'))
    : [document.documentElement];
  return [...new Set(ours.map((element) => element?.getAttribute('dir') ?? ''))];
}

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
