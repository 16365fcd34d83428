import { describe, expect, it } from 'vitest';
import { profiles } from '../../../utils/providers/profiles';
import { searchProviders } from '../../../utils/providers/search';

const ids = (query: string) => searchProviders(profiles, query).map(({ id }) => id);

describe('a company is found', () => {
  it.each([
    ['xserver', 'xserver'],
    ['XSERVER', 'xserver'],
    ['Ｘｓｅｒｖｅｒ', 'xserver'],
    ['エックスサーバー', 'xserver'],
    ['えっくすさーばー', 'xserver'],
    ['ｴｯｸｽｻｰﾊﾞｰ', 'xserver'],
    ['エックスサーバ', 'xserver'],
    ['サーバー', 'sakura'],
    ['エツク', 'xserver'],
    ['x server', 'xserver'],
    ['ろりぽっぷ', 'lolipop'],
    ['Lolipop!', 'lolipop'],
    ['お名前', 'onamae-rs'],
    ['onamae.com', 'onamae-rs'],
    ['all inkl', 'all-inkl'],
    ['mailbox org', 'mailbox-org'],
    ['1&1', 'ionos-de'],
    ['1und1', 'ionos-de'],
    ['さくらインターネット', 'sakura'],
    ['G Suite', 'google'],
    ['office365', 'microsoft365'],
  ])('as "%s"', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  it.each([
    ['エクスサーバー', 'xserver'],
    ['Xsever', 'xserver'],
    ['Xsrever', 'xserver'],
    ['Xxserver', 'xserver'],
    ['Xzerver', 'xserver'],
    ['ロリポプ', 'lolipop'],
    ['Strto', 'strato'],
  ])('in spite of a typo, as "%s", first of all', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });
});

it('accents do not count, on either side', () => {
  const choices = [
    { id: 'a', name: 'Český hosting' },
    { id: 'b', name: 'Dondominio' },
  ];
  expect(searchProviders(choices, 'cesky')).toEqual([choices[0]]);
  expect(searchProviders(choices, 'dôndominio')).toEqual([choices[1]]);
});

it('what begins so comes first, then what has such a word, then what contains it; a typo only where nothing fits', () => {
  const named = (...names: string[]) => names.map((name) => ({ id: '-', name }));
  const choices = named('Webmail', 'One Mail', 'Mails', 'Mali', 'Star');
  expect(searchProviders(choices, 'mail').map(({ name }) => name)).toEqual(['Mails', 'One Mail', 'Webmail']);
  expect(searchProviders(choices.slice(3), 'mail').map(({ name }) => name)).toEqual(['Mali']);
});

it('among those, the whole name before its beginning, its own before other names, the near before the far, then by name', () => {
  const choices = [
    { id: '1', name: 'Wave Zeta' },
    { id: '2', name: 'Wave Alpha' },
    { id: '3', name: 'Harbour', aliases: ['Wave'] },
    { id: '4', name: 'Lagoon', aliases: ['Wave Mail'] },
    { id: '5', name: 'WAVE' },
    { id: '6', name: 'Wave Nearby', country: 'JP' },
    { id: '7', name: 'Wafe' },
  ];
  const found = (query: string, near?: string[]) =>
    searchProviders(choices, query, near)
      .map(({ id }) => id)
      .join('');
  expect(found('wave')).toBe('532614');
  expect(found('wave', ['JP'])).toBe('536214');
  expect(found('', ['JP'])).toBe('6123457');
});

it('two typos, and one in a short word, find nothing', () => {
  expect(ids('Kzerver')).not.toContain('xserver');
  expect(ids('ocm')).not.toContain('ocn');
  expect(ids('xqz')).toEqual([]);
  expect(searchProviders([{ id: 'a', name: 'Anything' }], 'other')).toEqual([]);
});

it('nothing typed gives all, as they were; signs alone too', () => {
  expect(searchProviders(profiles, '')).toEqual(profiles);
  expect(searchProviders(profiles, ' ・ ')).toEqual(profiles);
});
