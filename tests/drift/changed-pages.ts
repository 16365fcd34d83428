import fc from 'fast-check';
import { readSettings } from '../../utils/gmail/read-settings.ts';
import type { PageOptions } from '../gmail/page.ts';
import { settingsHtml } from '../gmail/settings.ts';
import { anyAccount } from './any-account.ts';
import { compare } from './compare.ts';
import { anyMutation, mutate } from './mutations.ts';

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

export interface Sum {
  pages: number;
  right: number;
  unread: number;
}

/** Reads so many changed pages and holds each fact against what the page was made from. Throws at a wrong one. */
export function readChangedPages(pages: number, seed: number, parse: (html: string) => Document): Sum {
  const sum: Sum = { pages: 0, right: 0, unread: 0 };
  fc.assert(
    fc.property(anyAccount, anyOptions, fc.array(anyMutation, { maxLength: 12 }), (account, options, changes) => {
      const document = parse(settingsHtml(account, options));
      mutate(document, changes);
      const { right, unread, wrong } = compare(readSettings(document), account);
      sum.right += right;
      sum.unread += unread;
      sum.pages++;
      if (wrong.length > 0)
        throw new Error(`${wrong.join('\n')}\n${document.querySelector('[role=main] table')?.outerHTML}`);
    }),
    { numRuns: pages, seed },
  );
  return sum;
}
