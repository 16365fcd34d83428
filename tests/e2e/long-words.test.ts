import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { origin } from '../gmail/accounts/origin.ts';
import { browserKinds } from './browsers.ts';
import { cutOff } from './cut-off.ts';
import { inPseudoLanguage, type Letters } from './pseudo-language.ts';
import { builtExtension, type Stage, setStage } from './stage.ts';
import { unfold } from './surfaces.ts';
import { views } from './views.ts';

/** Gmail is shown from right to left with the one from right to left. */
const PAGE: Record<Letters, string> = { accents: 'en', hebrew: 'he' };

describe.concurrent.each(browserKinds)('in %s', (kind) => {
  describe.each(['accents', 'hebrew'] as const)(
    'in a language of longer words, %s',
    { concurrent: false },
    (letters) => {
      let folder: string;
      let stage: Stage;

      beforeAll(async () => {
        folder = await inPseudoLanguage(builtExtension(kind), letters);
        stage = await setStage(kind, {
          accounts: [origin],
          options: { language: PAGE[letters] },
          extensionDir: folder,
        });
      });
      afterAll(async () => {
        await stage?.close();
        await rm(folder, { recursive: true });
      });
      afterEach(async () => {
        const [, ...others] = await stage.browser.browser.pages();
        await Promise.all(others.map((page) => page.close()));
      });

      it.each(Object.entries(views))('%s shows all of its words', async (_, { host, open }) => {
        const view = await open(stage);
        await view.evaluate(unfold, host);
        expect(await cutOff(view, host)).toEqual([]);
        const directions = await view.evaluate(
          (host) =>
            host
              ? [...document.querySelectorAll(host)].map(
                  ({ shadowRoot }) => shadowRoot?.querySelector('[dir]')?.getAttribute('dir') ?? '',
                )
              : [document.documentElement.dir],
          host,
        );
        expect(new Set(directions)).toEqual(new Set([letters === 'hebrew' ? 'rtl' : 'ltr']));
      });
    },
  );
});
