import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readSettings } from '../../../../utils/gmail/read-settings.ts';
import type { PageOptions } from '../../../gmail/page.ts';
import { settingsHtml } from '../../../gmail/settings.ts';
import { anyAccount } from './any-account.ts';
import { compare } from './compare.ts';
import { anyMutation, mutate } from './mutations.ts';

/** Pages of one file; there are four files, so that several processors share them. */
const RUNS = Number(process.env.DRIFT_RUNS ?? 1250);
/** The same pages in every run, so that a change is judged by itself. Others: `DRIFT_SEED=7 npm run drift`. */
const SEED = Number(process.env.DRIFT_SEED ?? 2027);

/** Every page of Gmail that is known, and what of it is not known in every way it could be. */
export const anyOptions: fc.Arbitrary<PageOptions> = fc.record({
  look: fc.constantFrom('2021', '2026'),
  neighbours: fc.constantFrom('empty', 'used'),
  details: fc.constantFrom('div', 'br', 'span', 'table'),
  securityWord: fc.constantFrom('text', 'a', 'span'),
  aliasLine: fc.constantFrom('first', 'last'),
  classes: fc.constantFrom('kept', 'no-aYf', 'renamed'),
  rtl: fc.option(fc.boolean(), { nil: undefined }),
});

/** Reads changed pages and holds each fact against what the page was made from; each file has a part of its own. */
export function testDrift(part: number): void {
  test(
    'on changed pages facts are right, or undefined with a reason, never wrong',
    () => {
      const { window } = new JSDOM('');
      const sum = { right: 0, unread: 0, pages: 0 };
      fc.assert(
        fc.property(anyAccount, anyOptions, fc.array(anyMutation, { maxLength: 12 }), (account, options, changes) => {
          // The reader asks no style sheet, and jsdom would take in this one for every page.
          const html = settingsHtml(account, options).replace(/<style>.*<\/style>/s, '');
          const document = new window.DOMParser().parseFromString(html, 'text/html');
          mutate(document, changes);
          const { right, unread, wrong } = compare(readSettings(document), account);
          sum.right += right;
          sum.unread += unread;
          sum.pages++;
          expect(wrong, document.querySelector('[role=main] table')?.outerHTML).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED + part },
      );
      const share = sum.right / (sum.right + sum.unread);
      console.log(
        `${sum.pages} pages: ${sum.right} facts right, ${sum.unread} unread, 0 wrong (${(100 * share).toFixed(1)} %)`,
      );
      expect(share).toBeGreaterThan(0.95);
    },
    60_000 + 500 * RUNS,
  );
}
