import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { BaseSequencer, createVitest, type TestSpecification } from 'vitest/node';
import { IN_PLACE } from '../../vitest.config.ts';
import type { Mutant } from './operators.ts';

/** Runs the unit tests that a mutant can reach, the nearest first, and says which test fails. One process, no file is touched. */

let current: Mutant | undefined;

class AsGiven extends BaseSequencer {
  override sort = async (files: TestSpecification[]) => files;
}

const plugin: Plugin = {
  name: 'mutant',
  enforce: 'pre',
  transform(code, id) {
    // How long something takes says more of the machine than of the mutant.
    if (id.endsWith('/unit/cpu-time.ts')) return 'let n = 0; export const cpuTime = () => ++n;';
    if (!current || relative('.', id) !== current.file) return undefined;
    return code.slice(0, current.start) + current.to + code.slice(current.end);
  },
};
/** They take or measure time. */
const LEFT_OUT = ['tests/unit/check/growth.test.ts'];
const shared = { pool: 'threads', maxWorkers: 1, testTimeout: 60_000 } as const;
const all = ['tests/unit/**/*.test.{ts,tsx}'];

const vitest = await createVitest('test', {
  config: false,
  bail: 1,
  watch: false,
  silent: true,
  reporters: [{}],
  sequence: { sequencer: AsGiven },
  // It would hand out the file as it was.
  fsModuleCache: false,
  projects: [
    { plugins: [plugin], test: { ...shared, include: all, exclude: [...LEFT_OUT, ...IN_PLACE], isolate: false } },
    { plugins: [plugin], test: { ...shared, include: IN_PLACE, isolate: true } },
  ],
});
/** Milliseconds of each file of tests, as of its last run: the quick ones go first. */
const took = new Map<string, number>();
const everything = await vitest.globTestSpecifications();

process.on('message', async (mutant: Mutant | 'none') => {
  current = undefined;
  process.send?.((await (mutant === 'none' ? failing(everything) : killer(mutant))) ?? 'survived');
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

/** The name of a test that fails with it. */
async function killer(mutant: Mutant): Promise<string | undefined> {
  const path = `${vitest.config.root}/${mutant.file}`;
  vitest.config.related = [path];
  const related = await vitest.getRelevantTestSpecifications();
  const near = related.filter((one) => distance(one, mutant.file) < 2);
  const cost = (one: TestSpecification) => 1e9 * distance(one, mutant.file) + (took.get(one.moduleId) ?? 0);
  current = mutant;
  vitest.invalidateFile(path);
  const found =
    (await failing(near.toSorted((a, b) => cost(a) - cost(b)))) ??
    (await failing(related.filter((one) => !near.includes(one)).toSorted((a, b) => cost(a) - cost(b))));
  vitest.invalidateFile(path);
  return found;
}

/** A test of its name (the one for all rules counts as that of each) is the nearest, then come those of its room. */
function distance({ moduleId }: TestSpecification, file: string): number {
  const names = file.replace('.ts', '').split('/').slice(-2);
  if (names.some((name) => moduleId.endsWith(`/${name}.test.ts`))) return 0;
  return moduleId.includes(`/unit/${file.split('/')[1]}/`) ? 1 : 2;
}

async function failing(specifications: TestSpecification[]): Promise<string | undefined> {
  if (specifications.length === 0) return undefined;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  for (const one of testModules) took.set(one.moduleId, one.diagnostic().duration);
  const ran = new Set(specifications.map(({ moduleId }) => moduleId));
  const module = testModules.find((one) => ran.has(one.moduleId) && !one.ok());
  if (!module) return unhandledErrors.length > 0 ? 'an error outside of tests' : undefined;
  const [test] = module.children.allTests('failed');
  return `${relative('tests/unit', module.moduleId)}${test ? `: ${test.fullName}` : ''}`;
}
