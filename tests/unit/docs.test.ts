import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { docPages } from '../../scripts/doc-pages';

const STALE = 'is not up to date. Run: npm run docs';

it.each(Object.entries(docPages()))('%s is up to date', (path, text) => {
  const written = readFileSync(path, 'utf8');
  // The formatter has its own way of breaking lines in JSON.
  const same = path.endsWith('.json')
    ? JSON.stringify(JSON.parse(written)) === JSON.stringify(JSON.parse(text))
    : written === text;
  expect(same, `${path} ${STALE}`).toBe(true);
});
