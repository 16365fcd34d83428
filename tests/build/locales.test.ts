import { describe, expect, it } from 'vitest';
import { languages } from '../../scripts/locale-files.ts';
import { builds, filesOf, textOf } from './output.ts';

describe.each(builds)('the languages of %s', (build) => {
  const files = filesOf(build);
  const shipped = [...files.keys()].filter((path) => path.startsWith('_locales/')).sort();

  it('are those of locales/, named as browsers want it, and nothing else of that folder', () => {
    const wanted = languages().map((language) => `_locales/${language.replace('-', '_')}/messages.json`);
    expect(shipped).toEqual(wanted.sort());
  });

  it.each(languages())('%s says that it is itself', (language) => {
    const messages = JSON.parse(textOf(files, `_locales/${language.replace('-', '_')}/messages.json`));
    expect(messages.language.message).toBe(language);
  });
});
