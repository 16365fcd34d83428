import { describe, expect, test } from 'vitest';
import { withoutAnswer } from '../../../entrypoints/options/answered';
import {
  mergeByAddress,
  mergeProfiles,
  readFile,
  type UserData,
  writeFile,
} from '../../../entrypoints/options/import-export';
import { pathOf } from '../../../utils/providers/problem';
import type { ProviderProfile } from '../../../utils/providers/schema';

const profile = (id: string, change: Partial<ProviderProfile> = {}): ProviderProfile => ({
  id,
  name: id,
  kind: 'mailbox-host',
  smtp: [{ host: `smtp.${id}.example`, port: 465, securityMode: 'ssl' }],
  sources: ['https://www.example/'],
  checked: '2026-11-24',
  confidence: {},
  ...change,
});
const data: UserData = {
  answers: { 'me@gmail.com': { 'me@example.jp': { readHere: true, providerId: 'xserver' } } },
  profiles: [profile('a'), profile('b')],
  proofs: {
    'me@gmail.com': {
      'me@example.jp': {
        test: { token: 'ABCD2345', at: '2026-11-24T09:00:00Z', digest: '1' },
        mail: {
          verdict: 'right',
          through: 'typed',
          host: 'a.example',
          whole: true,
          at: '2026-11-24T10:00:00Z',
          digest: '1',
        },
      },
    },
  },
  kept: {
    'me@gmail.com': {
      'me@example.jp': {
        row: { sendAsEmail: 'me@example.jp', smtpMsa: { host: 'sv1.xserver.jp', port: 465, securityMode: 'ssl' } },
        replyFrom: 'same-address',
        at: '2026-11-24T00:00:00Z',
      },
    },
  },
  moves: { 'me@gmail.com': { 'me@example.jp': { target: 'android', typed: { 'incoming.host': 'a.example' } } } },
};
const nothing = { answers: {}, kept: {}, moves: {}, proofs: {} };
const text = writeFile(data, new Date('2026-11-24'));
const file = JSON.parse(text);

describe('a file', () => {
  test('gives back what was written', () => {
    expect(readFile(text)).toEqual({ ok: true, data });
  });

  test('may hold no copies and no plans', () => {
    const { kept, moves, proofs, ...older } = file;
    expect(readFile(JSON.stringify(older))).toEqual({ ok: true, data: { ...data, kept: {}, moves: {}, proofs: {} } });
  });

  test('may also hold profiles alone', () => {
    expect(readFile(JSON.stringify(data.profiles))).toEqual({
      ok: true,
      data: { ...nothing, profiles: data.profiles },
    });
    expect(readFile(JSON.stringify(profile('a')))).toEqual({
      ok: true,
      data: { ...nothing, profiles: [profile('a')] },
    });
  });

  test.each([
    ['of a newer version', { ...file, version: 2 }, 'version', 'newerFile'],
    ['of another program', { ...file, format: 'other' }, 'format', 'oneOf'],
    [
      'with an answer of the wrong kind',
      { ...file, answers: { a: { b: { readHere: 'yes' } } } },
      'answers.a.b.readHere',
      'wantYesNo',
    ],
    ['with a list of answers', { ...file, answers: { a: 7 } }, 'answers.a', 'wantGroup'],
    [
      'with a wrong profile',
      { ...file, profiles: [profile('a'), profile('b', { kind: 'x' as never })] },
      'profiles[1].kind',
      'oneOf',
    ],
    [
      'with a password in a copy',
      { ...file, kept: { a: { b: { row: { sendAsEmail: 'b', password: 'x' }, at: '' } } } },
      'kept.a.b.row.password',
      'unknownField',
    ],
    ['with something more', { ...file, passwords: [] }, 'passwords', 'unknownField'],
    ['without profiles', { ...file, profiles: undefined }, 'profiles', 'missing'],
  ])('%s is refused, with the place', (_, content, path, code) => {
    const read = readFile(JSON.stringify(content));
    expect(read.ok ? [] : read.problems.map((problem) => [pathOf(problem), problem.code])).toEqual([[path, code]]);
  });

  test('as large as may be stored can be read again', () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      profile(`host-${index}`, { smtp: [], notes: 'x'.repeat(200) }),
    );
    expect(mergeProfiles([], many).ok).toBe(true);
    expect(readFile(writeFile({ ...nothing, profiles: many }, new Date())).ok).toBe(true);
  });
});

describe('merging', () => {
  test('keeps other answers and counts', () => {
    const { merged, counts } = mergeByAddress(data.answers, {
      'me@gmail.com': { 'me@example.jp': { readHere: false }, 'new@example.jp': { readHere: true } },
      'other@gmail.com': { 'x@example.jp': { providerId: 'sakura' } },
    });
    expect(merged).toEqual({
      'me@gmail.com': {
        'me@example.jp': { readHere: false, providerId: 'xserver' },
        'new@example.jp': { readHere: true },
      },
      'other@gmail.com': { 'x@example.jp': { providerId: 'sakura' } },
    });
    expect(counts).toEqual({ added: 2, replaced: 1, same: 0 });
  });

  test('is done once: the same file again changes nothing', () => {
    const again = mergeProfiles(data.profiles, data.profiles);
    expect(again.ok && again.counts).toEqual({ added: 0, replaced: 0, same: 2 });
    expect(mergeByAddress(data.answers, data.answers)).toEqual({
      merged: data.answers,
      counts: { added: 0, replaced: 0, same: 1 },
    });
  });

  test('replaces a profile by its id', () => {
    const changed = profile('a', { name: 'Changed' });
    const merged = mergeProfiles(data.profiles, [changed, profile('c')]);
    expect(merged).toMatchObject({ ok: true, counts: { added: 1, replaced: 1, same: 0 } });
    expect(merged.ok && merged.profiles).toEqual([profile('b'), changed, profile('c')]);
  });

  test('refuses a server that another stored profile has, with the place in what was imported', () => {
    const merged = mergeProfiles(data.profiles, [profile('c'), profile('d', { smtp: profile('a').smtp })]);
    expect(merged.ok ? [] : merged.problems.map(pathOf)).toEqual(['[1].smtp[0].host']);
  });

  test('refuses more than can be saved to a file and read again', () => {
    const large = Array.from({ length: 200 }, (_, index) => profile(`host-${index}`, { notes: 'x'.repeat(900) }));
    const merged = mergeProfiles([], large);
    expect(merged.ok ? [] : merged.problems.map(({ code }) => code)).toEqual(['tooMuch']);
  });
});

test('without its last answer an address goes, and without its last address an account', () => {
  const all = { a: { 'x@a': { readHere: true, providerId: 'xserver' }, 'y@a': {} }, b: {} };
  const once = withoutAnswer(all, 'a', 'x@a', 'readHere');
  expect(once).toEqual({ a: { 'x@a': { providerId: 'xserver' } } });
  expect(withoutAnswer(once, 'a', 'x@a', 'providerId')).toEqual({});
});
