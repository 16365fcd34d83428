import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/slowest-first.ts';

/** Browser tests mostly wait: four at a time keep two cores busy. What runs together has to name the same number. */
const maxWorkers = 4;

/** On a shared machine a browser may not get its turn in time; the report names what passed at the second try only. */
const retry = process.env.CI ? 1 : 0;

const browser = {
  retry,
  globalSetup: 'tests/e2e/installed.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};
const UNIT = ['tests/unit/**/*.test.{ts,tsx}'];
/** They put something in the place of the browser, which others would find there: each has its modules for itself. */
export const IN_PLACE = ['tests/unit/{background,storage}/*.test.ts', 'tests/unit/page-scheme.test.ts'];
/** One writes policies that every browser of the machine obeys, two measure time. */
const ALONE = ['tests/e2e/managed-profiles.test.ts', 'tests/e2e/many-rows.test.ts', 'tests/e2e/many-others.test.ts'];

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      { test: { name: 'unit', include: UNIT, exclude: IN_PLACE, isolate: false, testTimeout: 60_000, maxWorkers } },
      { test: { name: 'unit-in-place', include: IN_PLACE, testTimeout: 60_000, maxWorkers } },
      {
        test: {
          name: 'drift',
          include: ['tests/drift/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          maxWorkers,
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000, maxWorkers } },
      { test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: ALONE, maxWorkers, ...browser } },
      { test: { name: 'e2e-alone', include: ALONE, sequence: { groupOrder: 1 }, maxWorkers: 1, ...browser } },
    ],
  },
});
