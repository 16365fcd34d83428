import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Import walls: reading, checking and showing stay apart, so that each can be changed and tested alone. */

const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}').map((file) => {
  const code = readFileSync(file, 'utf8');
  // Types vanish at run time; a wall is about code.
  const imports = [...code.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)'/gm)].map(([, path = '']) =>
    path.startsWith('.') ? normalize(join(dirname(file), path)) : path,
  );
  return { file, code, imports };
});

const under = (...folders: string[]) => sources.filter(({ file }) => folders.some((folder) => file.startsWith(folder)));
const importing = (files: typeof sources, pattern: RegExp) =>
  files.filter(({ imports }) => imports.some((path) => pattern.test(path))).map(({ file }) => file);
const BROWSER = /^(wxt\/|#i18n|webextension-polyfill)/;

describe('import walls', () => {
  it('finds the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('rules import other parts of the check and provider look-ups only', () => {
    const allowed = /^utils\/(check\/(rule|recommend|facts|rules\/.*|[a-z-]+)|providers\/|dns\/|notices\/)/;
    const strangers = under('utils/check/rules/').filter(({ imports }) => imports.some((path) => !allowed.test(path)));
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  it('checking knows neither page nor browser', () => {
    const files = under('utils/check/', 'utils/providers/', 'utils/errors/', 'utils/notices/');
    expect(importing(files, BROWSER)).toEqual([]);
    expect(importing(files, /^(utils\/gmail|components|entrypoints|preact)/)).toEqual([]);
    expect(files.filter(({ code }) => /\b(?:document|window)\./.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it('reading knows no rule, profile, component or browser', () => {
    const files = under('utils/gmail/');
    expect(importing(files, BROWSER)).toEqual([]);
    expect(importing(files, /^(utils\/(check|providers|errors|dns|notices)|components|entrypoints|preact)/)).toEqual(
      [],
    );
  });

  it('components know no browser and bring no rules or profiles', () => {
    const files = under('components/');
    expect(importing(files, BROWSER)).toEqual([]);
    expect(
      importing(files, /^utils\/(check\/|gmail\/|providers\/(profiles|identify|provider-index|schema)|errors|dns)/),
    ).toEqual([]);
  });

  it('the guide brings no rules or profiles into the page', () => {
    const files = under('entrypoints/guide', 'entrypoints/watch');
    expect(importing(files, /^utils\/(check\/|providers\/|errors|dns|notices)/)).toEqual([]);
  });

  it('only entrypoints and the few files beside them touch the browser', () => {
    const files = under('utils/').filter(({ file }) => !/^utils\/[^/]+$/.test(file));
    expect(importing(files, BROWSER)).toEqual([]);
  });

  it('nothing writes HTML strings', () => {
    const writing = sources.filter(({ code }) => /innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(code));
    expect(writing.map(({ file }) => file)).toEqual([]);
  });
});
