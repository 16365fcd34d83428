import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { organisationRules } from '../../utils/check/organisation-rules.ts';
import { rules as rulesForAll } from '../../utils/check/rules.ts';
import { notices } from '../../utils/notices/notices.ts';
import { profiles } from '../../utils/providers/profiles.ts';
import { builds, filesOf, textOf } from './output.ts';

const rules = [...rulesForAll, ...organisationRules];

/** In bytes. What Gmail's page has to carry comes first; see docs/performance.md for what it costs there. */
const BUDGETS = {
  watch: 4_000,
  'watch, gzipped': 1_500,
  "each script injected in Gmail's own page": 60_000,
  // It runs in a window of its own, which holds nothing but a form.
  "the script for Gmail's edit window": 76_000,
  // Half of it are facts, some 750 bytes a provider.
  'the background script': 650_000,
  'the popup with its scripts and styles': 80_000,
  // It reads files and shows tables; the check itself runs in the background.
  'the page for those who help others, with its scripts and styles': 155_000,
  // It draws codes and writes files and reminders.
  'the moving plan with its scripts and styles': 170_000,
  'the package without its texts, zipped': 450_000,
  'the texts of each language, zipped': 44_000,
};

const EDIT_WINDOW = 'content-scripts/guide-edit.js';

describe.each(builds)('the sizes of %s', (build) => {
  const files = filesOf(build);
  const watch = files.get('watch.js') ?? Buffer.alloc(0);
  const injected = [...files].filter(([path]) => path.startsWith('content-scripts/'));
  const background = files.get('background.js') ?? Buffer.alloc(0);
  const texts = [...files].filter(([path]) => path.startsWith('_locales/'));
  const rest = [...files].filter(([path]) => !path.startsWith('_locales/'));
  const partsOf = (page: string) => {
    const html = textOf(files, page);
    return [...files].filter(([path]) => path === page || html.includes(`"/${path}"`));
  };
  const ofPopup = partsOf('popup.html');

  const sizes: Record<keyof typeof BUDGETS, number> = {
    watch: watch.length,
    'watch, gzipped': gzipSync(watch).length,
    "each script injected in Gmail's own page": Math.max(
      ...injected.flatMap(([path, file]) => (path === EDIT_WINDOW ? [] : file.length)),
    ),
    "the script for Gmail's edit window": files.get(EDIT_WINDOW)?.length ?? Number.POSITIVE_INFINITY,
    'the background script': background.length,
    'the popup with its scripts and styles': sum(ofPopup.map(([, file]) => file.length)),
    'the page for those who help others, with its scripts and styles': sum(
      partsOf('check-others.html').map(([, file]) => file.length),
    ),
    'the moving plan with its scripts and styles': sum(partsOf('plan.html').map(([, file]) => file.length)),
    'the package without its texts, zipped': zippedSize(new Map(rest)),
    'the texts of each language, zipped': Math.max(...texts.map((file) => zippedSize(new Map([file])))),
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

  it('has rules in the background and nowhere else, those of an organisation too', () => {
    const named = rules.filter(({ id }) => id !== 'third-party-retirement').map(({ id }) => `id:\`${id}\``);
    const other = [...files].filter(([path]) => path.endsWith('.js') && path !== 'background.js');
    expect(
      named.filter(
        (rule) =>
          !background
            .toString()
            .replace(/id:["'](.*?)["']/g, 'id:`$1`')
            .includes(rule),
      ),
    ).toEqual([]);
    expect(
      other.filter(([, code]) => named.some((rule) => code.toString().includes(rule))).map(([path]) => path),
    ).toEqual([]);
  });

  it('leaves out what is for maintainers only', () => {
    const code = background.toString();
    expect(profiles.filter(({ name }) => !code.includes(name))).toEqual([]);
    expect(rules.filter(({ id }) => !code.includes(id))).toEqual([]);
    const remarks = [...profiles, ...notices]
      .flatMap(({ notes }) => notes ?? [])
      .concat(rules.map((rule) => rule.detects));
    expect(remarks.length).toBeGreaterThan(rules.length);
    expect(remarks.filter((remark) => code.includes(remark.slice(0, 40)))).toEqual([]);
    expect(code).not.toMatch(/\bchecked:.20\d\d-/);
    expect([...files.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('keeps for each provider one page to read more at, and for each dated fact its source', () => {
    const code = background.toString();
    const pages = [
      ...profiles.map(({ manual, sources }) => manual ?? sources[0] ?? ''),
      ...notices.map(({ source }) => source),
    ];
    expect(pages.filter((page) => !code.includes(page))).toEqual([]);
  });
});

/** As a zip file of these files has it: compressed content, and a name with some 76 bytes of headers twice. */
function zippedSize(files: ReadonlyMap<string, Buffer>): number {
  return sum([...files].map(([path, file]) => deflateRawSync(file, { level: 9 }).length + 2 * path.length + 76)) + 22;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
