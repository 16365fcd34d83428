import { expect, it } from 'vitest';
import { languages, textsOf } from '../../../scripts/locale-files';

it.each(languages())('titles of rules in "%s" mention what a table of thousands knows', (language) => {
  const titles = Object.entries(textsOf(language)).flatMap(([key, text]) =>
    /^rules\..*\.title$/.test(key) ? text : [],
  );
  expect(titles.length).toBeGreaterThan(50);
  // See entrypoints/check-others/many/titles.ts.
  expect(titles.filter((title) => /\{(?!port\}|endsMonth\})/.test(title))).toEqual([]);
});
