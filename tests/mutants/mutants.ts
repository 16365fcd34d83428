/**
 * Breaks the code in one small way at a time and looks whether a unit test notices: `npm run mutants -- --seed 7
 * --count 200 --only utils/check`. Which mutants are tried depends on the seed alone.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './operators.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    /** How many to pass over: an earlier run went so far. */
    skip: { type: 'string', default: '0' },
    only: { type: 'string', default: 'utils/{check,dns,errors,gmail,names,providers,storage}' },
    /** Seconds for one mutant: one that never ends counts as noticed. */
    limit: { type: 'string', default: '300' },
  },
});

/** What is looked up and not done; tests of their own hold each entry. */
const TABLES = /\/(?:lines|lines-of-programs|label-table|known-words|resolvers|vocabulary|cloudflare-ranges)\.ts$/;
const files = globSync(/\.ts$/.test(values.only) ? values.only : `${values.only}/**/*.ts`).filter(
  (file) => !TABLES.test(file),
);
const all = files.toSorted().flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));
const sample = shuffled(all, Number(values.seed)).slice(
  Number(values.skip),
  Number(values.skip) + Number(values.count),
);
console.log(`${sample.length} of ${all.length} mutants in ${files.length} files, seed ${values.seed}`);

let worker = await start();
process.on('exit', () => worker.kill('SIGKILL'));

const healthy = await ask('none');
if (healthy !== 'survived') stop(`A test fails without any mutant: ${healthy}`);
for (const [folder, mutants] of Map.groupBy(sample, ({ file }) => folderOf(file))) {
  if (!(await isReached([...new Set(mutants.map(({ file }) => file))])))
    stop(`No test notices that nothing of ${folder} can even be loaded: what follows would mean nothing.`);
}

const score = new Map<string, { noticed: number; of: number }>();
for (const mutant of sample) {
  const answer = await ask(mutant);
  const count = score.get(folderOf(mutant.file)) ?? { noticed: 0, of: 0 };
  score.set(folderOf(mutant.file), { noticed: count.noticed + Number(answer !== 'survived'), of: count.of + 1 });
  console.log(
    `${answer === 'survived' ? 'SURVIVED' : 'noticed '} ${describe(mutant)}${answer === 'survived' ? '' : `  (${answer})`}`,
  );
}
for (const [folder, { noticed, of }] of [...score].toSorted()) console.log(`${folder}: ${noticed} of ${of}`);
const noticed = [...score.values()].reduce((sum, one) => sum + one.noticed, 0);
console.log(`all: ${noticed} of ${sample.length}, ${Math.round((100 * noticed) / sample.length)} %`);
process.exit();

/** Is there a file among these without which a test fails? Those before it are named: only browser tests reach them. */
async function isReached(files: readonly string[]): Promise<boolean> {
  for (const file of files) {
    const poisoned = await ask({ file, start: 0, end: 0, to: 'throw new Error("poisoned");\n' });
    if (poisoned !== 'survived') return true;
    console.log(`No unit test reaches ${file}`);
  }
  return false;
}

async function start(): Promise<ChildProcess> {
  const child = fork(`${import.meta.dirname}/worker.ts`);
  await once(child, 'message');
  return child;
}

/** `survived`, or what notices it. */
async function ask(mutant: Mutant | 'none'): Promise<string> {
  worker.send(mutant);
  const late = AbortSignal.timeout(1000 * Number(values.limit) * (mutant === 'none' ? 10 : 1));
  try {
    const [answer] = await once(worker, 'message', { signal: late });
    return answer;
  } catch {
    worker.kill('SIGKILL');
    worker = await start();
    return 'no end';
  }
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function folderOf(file: string): string {
  return file
    .split('/')
    .slice(0, file.includes('/rules/') ? 3 : 2)
    .join('/');
}

function describe({ file, start, end, to }: Mutant): string {
  const source = readFileSync(file, 'utf8');
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 200);
  return `${file}:${source.slice(0, start).split('\n').length}  ${short(source.slice(start, end))}  →  ${short(to)}`;
}

/** Fisher and Yates, with the numbers of mulberry32. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}
