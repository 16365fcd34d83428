import { globSync, readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builds, filesOf, textOf } from './output.ts';

/** In bytes. What Gmail's page has to carry comes first; see docs/performance.md for what it costs there. */
const BUDGETS = {
  watch: 4_000,
  'watch, gzipped': 1_500,
  'each injected script': 60_000,
  'the popup with its scripts and styles': 80_000,
  'the package, zipped': 400_000,
};

describe.each(builds)('the sizes of %s', (build) => {
  const files = filesOf(build);
  const watch = files.get('watch.js') ?? Buffer.alloc(0);
  const injected = [...files].filter(([path]) => path.startsWith('content-scripts/'));
  const popup = textOf(files, 'popup.html');
  const ofPopup = [...files].filter(([path]) => path === 'popup.html' || popup.includes(`"/${path}"`));

  const sizes: Record<keyof typeof BUDGETS, number> = {
    watch: watch.length,
    'watch, gzipped': gzipSync(watch).length,
    'each injected script': Math.max(...injected.map(([, file]) => file.length)),
    'the popup with its scripts and styles': sum(ofPopup.map(([, file]) => file.length)),
    'the package, zipped': zippedSize(files),
  };
  const lines = [
    ...Object.entries(sizes).map(([what, size]) => `${size} of ${BUDGETS[what as keyof typeof BUDGETS]}: ${what}`),
    ...injected.map(([path, file]) => `${file.length}: ${path}`),
  ];
  console.info(`${build}, bytes\n  ${lines.join('\n  ')}`);

  it('finds what it measures', () => {
    expect(watch.length).toBeGreaterThan(0);
    expect(injected.length).toBeGreaterThan(0);
    expect(ofPopup.map(([path]) => path.split('.').at(-1))).toEqual(expect.arrayContaining(['css', 'js', 'html']));
  });

  it.each(Object.entries(BUDGETS))('%s: at most %i bytes', (what, budget) => {
    expect(sizes[what as keyof typeof BUDGETS]).toBeLessThanOrEqual(budget);
  });

  it('leaves out what is for maintainers only', () => {
    const background = textOf(files, 'background.js');
    const profiles = globSync('utils/providers/profiles/*.json').map((path) => JSON.parse(readFileSync(path, 'utf8')));
    expect(profiles.filter(({ name }) => !background.includes(name))).toEqual([]);
    const noted = profiles.filter(({ notes }) => notes && background.includes(notes.slice(0, 40)));
    expect(noted.map(({ id }) => id)).toEqual([]);
    expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
  });
});

/** As a zip file of these files has it: compressed content, and a name with some 76 bytes of headers twice. */
function zippedSize(files: ReadonlyMap<string, Buffer>): number {
  return sum([...files].map(([path, file]) => deflateRawSync(file, { level: 9 }).length + 2 * path.length + 76)) + 22;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
