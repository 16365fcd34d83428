/** How many pages, and which: the same in every run, so that a change is judged by itself. `DRIFT_SEED=7 npm run drift` takes others. */
export const PAGES = Number(process.env.DRIFT_RUNS ?? 5000);
export const SEED = Number(process.env.DRIFT_SEED ?? 2027);
