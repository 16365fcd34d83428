import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Import walls: reading, checking and showing stay apart, so that each can be changed and tested alone. */

const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').map((file) => {
  const code = readFileSync(file, 'utf8');
  const all = [...code.matchAll(/^(?:import|export) (type )?(?:[^;']*? from )?'([^']+)'/gm)].map(
    ([, type, path = '']) => ({ type, path: path.startsWith('.') ? normalize(join(dirname(file), path)) : path }),
  );
  return {
    file,
    code,
    /** Types among them. */
    imports: all.map(({ path }) => path),
    /** Types vanish at run time. */
    runs: all.filter(({ type }) => !type).map(({ path }) => path),
  };
});

const under = (...folders: string[]) => sources.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
const importing = (files: typeof sources, pattern: RegExp) =>
  files.filter(({ imports }) => imports.some((path) => pattern.test(path))).map(({ file }) => file);
const running = (files: typeof sources, pattern: RegExp) =>
  files.filter(({ runs }) => runs.some((path) => pattern.test(path))).map(({ file }) => file);
const BROWSER = /^(wxt\/|#i18n|webextension-polyfill)/;

/** The folder of a file; what lies loose in `utils/` is shared by all and stands for itself. */
const roomOf = (path: string) => (/^utils\/[^/]+$/.test(path) ? path.replace(/\.ts$/, '') : dirname(path));

/** Rooms that can be reached from `start` and lead back to it. */
function circleFrom(start: string, arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way; way = ways.pop())
    for (const next of arrows.get(way.at(-1) as string) ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  return undefined;
}

describe('import walls', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('no circle between folders, types included', () => {
    const files = new Set(sources.map(({ file }) => file.replace(/\.tsx?$/, '')));
    const arrows = new Map<string, Set<string>>();
    for (const { file, imports } of sources) {
      const room = roomOf(file);
      const others = imports.filter((path) => files.has(path)).map(roomOf);
      arrows.set(room, new Set([...(arrows.get(room) ?? []), ...others.filter((other) => other !== room)]));
    }
    expect([...arrows.keys()].map((room) => circleFrom(room, arrows)).filter(Boolean)).toEqual([]);
  });

  it('utils are below components and entrypoints, types included', () => {
    expect(importing(under('utils/'), /^(components|entrypoints)/)).toEqual([]);
    expect(importing(under('components/'), /^entrypoints/)).toEqual([]);
  });

  it('only what all share lies loose in utils', () => {
    const loose = sources.map(({ file }) => file).filter((file) => /^utils\/[^/]+$/.test(file));
    expect(loose.sort()).toEqual(['utils/messages.ts', 'utils/report.ts', 'utils/send-as.ts']);
  });

  it('rules import other parts of the check and provider look-ups only', () => {
    const allowed = /^utils\/(check\/(rule|recommend|facts|rules\/.*|[a-z-]+)|providers\/|names\/|dns\/|notices\/)/;
    const strangers = under('utils/check/rules/', 'utils/check/organisation-rules/').filter(({ runs }) =>
      runs.some((path) => !allowed.test(path)),
    );
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  it('checking knows neither page nor browser', () => {
    const files = under(
      'utils/check/',
      'utils/names/',
      'utils/providers/',
      'utils/errors/',
      'utils/mail/',
      'utils/notices/',
      'utils/plan/',
      'utils/handover/',
    );
    expect(running(files, BROWSER)).toEqual([]);
    expect(running(files, /^(utils\/(gmail|storage|texts|messages)|components|entrypoints|preact)/)).toEqual([]);
    expect(files.filter(({ code }) => /\b(?:document|window)\./.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it('what is handed over is written without knowing provider, rule or plan', () => {
    expect(importing(under('utils/handover/'), /^utils\/(?!handover|names|send-as)/)).toEqual([]);
  });

  it('reading knows no rule, profile, component or browser', () => {
    const files = under('utils/gmail/');
    expect(running(files, BROWSER)).toEqual([]);
    expect(
      importing(files, /^(utils\/(check|providers|names|errors|mail|dns|notices|storage|texts)|components|preact)/),
    ).toEqual([]);
  });

  it('components know no browser and bring no rules or profiles', () => {
    const files = under('components/');
    expect(running(files, BROWSER)).toEqual([]);
    expect(
      running(
        files,
        /^utils\/(check\/|gmail\/|providers\/(profiles|identify|provider-index|schema)|errors|mail|dns|storage\/)/,
      ),
    ).toEqual([]);
  });

  it('the guide brings no rules or profiles into the page', () => {
    const files = under('entrypoints/guide', 'entrypoints/watch', 'components/in-gmail/');
    expect(
      running(files, /^utils\/(?:(?:check|errors|mail|dns|names|notices)\/|providers\/(?!(?:pattern|name-part)\b))/),
    ).toEqual([]);
    // In Chromium it is out of their sight.
    expect(running(files, /^utils\/storage\//)).toEqual([]);
  });

  it('only storage, texts and messages touch the browser in utils', () => {
    const files = under('utils/').filter(({ file }) => !/^utils\/(storage\/|texts\/|messages)/.test(file));
    expect(running(files, BROWSER)).toEqual([]);
  });

  it('nothing writes HTML strings', () => {
    const writing = sources.filter(({ code }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(code));
    expect(writing.map(({ file }) => file)).toEqual([]);
  });
});
