import { test } from 'vitest';
import { expectNothingLeft, expectNothingLeftOfChanged } from '../sample/left-over.ts';

const RUNS = Number(process.env.DRIFT_RUNS ?? 5000);
const SEED = Number(process.env.DRIFT_SEED ?? 2027);

test(
  'nothing of the user is left in a sample, and it reads as the page does',
  () => {
    expectNothingLeft(RUNS, SEED);
  },
  60_000 + 200 * RUNS,
);

test(
  'nothing of the user is left in a sample of a page that changed',
  () => {
    expectNothingLeftOfChanged(RUNS / 5, SEED);
  },
  60_000 + 200 * RUNS,
);
