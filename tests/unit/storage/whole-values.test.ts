import type { GenericSchema } from 'valibot';
import { describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as shapes from '../../../utils/storage/shapes';
import { splitByAddress, splitDraft, splitGroupOf } from '../../../utils/storage/split';

vi.stubGlobal('chrome', fakeBrowser);

const at = '2026-11-24T00:00:00Z';
const row = {
  sendAsEmail: 'a@b.example',
  displayName: 'A',
  replyToAddress: 'r@b.example',
  isPrimary: false,
  isDefault: true,
  treatAsAlias: true,
  verificationStatus: 'pending',
  smtpMsa: { host: 'h.example', port: 465, securityMode: 'ssl', username: 'u' },
};

/** Every kind of stored value with all that can stand in it. */
const WHOLE = {
  answer: { readHere: true, providerId: 'xserver' },
  metErrors: [{ ruleId: 'x', at, digest: 'd' }],
  contradicted: { host: 'h.example', port: 465, treatAsAlias: false },
  observed: { treatAsAlias: true, username: 'u', at },
  kept: { row, replyFrom: 'same-address', at },
  move: { target: 'apple', app: 'mail', typed: { a: 'x' }, done: ['copy'] },
  dismissals: [{ ruleId: 'x', at, digest: 'd' }],
  tried: {
    test: { token: 't', at, digest: 'd' },
    mail: { verdict: 'right', through: 'typed', host: 'h.example', whole: true, at, digest: 'd' },
  },
  cure: { faulty: { sendAsEmail: 'a@b.example', more: 1 }, fixed: { ruleId: 'x', at, settings: 's' } },
  page: { page: { sendAs: [{ sendAsEmail: 'a@b.example' }], unread: [{ field: 'language' }] }, at, more: 1 },
  evidence: { domain: { mx: { answer: 'no' }, more: 1 }, at, more: 1 },
} satisfies Partial<Record<keyof typeof shapes, unknown>>;
/** May be left out. */
const OPTIONAL =
  'answer.readHere answer.providerId metErrors.0.digest contradicted.host contradicted.port contradicted.treatAsAlias observed.treatAsAlias observed.username kept.row.displayName kept.row.replyToAddress kept.row.isPrimary kept.row.isDefault kept.row.treatAsAlias kept.row.verificationStatus kept.row.smtpMsa.host kept.row.smtpMsa.port kept.row.smtpMsa.securityMode kept.row.smtpMsa.username kept.replyFrom move.target move.app tried.mail.through tried.mail.host';
/** Looked at by nobody. */
const LOOSE = 'cure.faulty.more page.more evidence.domain.more evidence.more';

const leaves = (value: unknown, path: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
    : [path];

/** The value with another, or with `undefined` none, at this place. */
function changed(path: string, to: unknown): unknown {
  const [name, ...keys] = path.split('.') as [keyof typeof WHOLE, ...string[]];
  const copy = structuredClone(WHOLE[name]) as Record<string, unknown>;
  const holder = keys.slice(0, -1).reduce((value, key) => value[key] as typeof value, copy);
  const last = keys.at(-1) ?? '';
  if (to === undefined) delete holder[last];
  else holder[last] = to;
  return copy;
}

describe.each(Object.entries(WHOLE))('%s', (name, whole) => {
  const shape = { ...shapes }[name as keyof typeof WHOLE] as GenericSchema<unknown, unknown>;
  const isTaken = (value: unknown) => Object.keys(splitByAddress(shape)({ a: { b: value } }).usable.a ?? {}).length > 0;
  const paths = leaves(whole, name);

  it('is kept as it stands', () => {
    expect(splitByAddress(shape)({ a: { b: whole } })).toEqual({ usable: { a: { b: whole } }, unusable: [] });
    expect(splitGroupOf(shape)({ a: whole })).toEqual({ usable: { a: whole }, unusable: [] });
  });

  it('with something else in one place is set aside', () => {
    const taken = paths.filter((path) => isTaken(changed(path, { nonsense: 1 })));
    expect(taken).toEqual(LOOSE.split(' ').filter((path) => paths.includes(path)));
  });

  it('may lack this and no more', () => {
    const isOwn = (path: string) => path.startsWith(`${name}.`) && !/\.\d+$|^move\.(?:typed|done)/.test(path);
    const without = paths.filter((path) => isOwn(path) && isTaken(changed(path, undefined)));
    expect(without).toEqual([...OPTIONAL.split(' '), ...LOOSE.split(' ')].filter((path) => paths.includes(path)));
  });
});

test('parts of them may be missing as a whole', () => {
  const isTaken = (shape: Parameters<typeof splitByAddress>[0], value: unknown) =>
    Object.keys(splitByAddress(shape)({ a: { b: value } }).usable.a ?? {}).length > 0;
  const bare = { sendAsEmail: 'a@b.example' };
  expect(isTaken(shapes.kept, { row: bare, at })).toBe(true);
  for (const shape of [shapes.move, shapes.tried, shapes.cure]) expect(isTaken(shape, {})).toBe(true);
});

test('a draft says of what it is one', () => {
  const draft = { text: '{', replaces: 'a', aside: { key: 'local:profiles', value: { x: 1 }, at } };
  expect(splitDraft(draft)).toEqual({ usable: draft, unusable: [] });
  for (const bad of [
    { ...draft, text: 1 },
    { ...draft, replaces: 1 },
    { ...draft, aside: { key: 'x', at: 1 } },
    { ...draft, x: 1 },
  ])
    expect(splitDraft(bad)).toEqual({ usable: null, unusable: [bad] });
});

test('errors of the first version lose their words and keep all else; what looks different is left as it is', async () => {
  const { withDigests } = await import('../../../utils/storage/migrate-errors');
  const { digestOf } = await import('../../../utils/storage/digest');
  const digest = await digestOf('me@gmail.com', 'a@b.example', 'h 465 ssl');
  const error = { ruleId: 'x', at };
  const stored = {
    'me@gmail.com': {
      'a@b.example': [{ ...error, settings: 'h 465 ssl' }, error, 'text', null, { ...error, settings: 7 }],
      'c@d.example': 'odd',
    },
    odd: 'text',
    none: null,
    list: ['x'],
  };
  expect(await withDigests(stored)).toEqual({
    ...stored,
    'me@gmail.com': {
      'a@b.example': [{ ...error, digest }, error, 'text', null, { ...error, settings: 7 }],
      'c@d.example': 'odd',
    },
  });
  for (const other of ['text', null, 7, ['x']]) expect(await withDigests(other)).toEqual(other);
});

test('what is stored is hidden from scripts in pages, where the browser can', async () => {
  const { hideFromPages } = await import('../../../utils/storage/changes');
  const hide = vi.fn();
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: hide });
  await hideFromPages();
  expect(hide).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel: undefined });
  await expect(hideFromPages()).resolves.toBeUndefined();
});
