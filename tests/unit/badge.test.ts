import { expect, it } from 'vitest';
import { pictureOf } from '../../entrypoints/background/badge';
import type { Status } from '../../utils/report';

it.each<[Status[], string]>([
  [[], 'neutral-'],
  [['ok', 'info'], ''],
  [['ok', 'unknown'], 'neutral-'],
  [['unknown', 'warning'], 'fix-'],
  [['ok', 'error'], 'fix-'],
])('the toolbar icon for %j is %j', (statuses, picture) => {
  expect(pictureOf(statuses)).toBe(picture);
});
