import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// WXT takes the browser's API from here as it loads.
vi.stubGlobal('chrome', fakeBrowser);
const items = await import('../../../utils/storage/items');

beforeEach(() => fakeBrowser.reset());

const PROFILE = {
  id: 'a',
  name: 'A',
  kind: 'isp',
  sources: [],
  checked: '2026-11-24',
  confidence: {},
};

/** Versions that have a migration; all others are the first. */
const VERSIONS: Record<string, number> = { 'local:errors': 2 };
const byAddress = [
  items.answers,
  items.errors,
  items.heldErrors,
  items.observed,
  items.dismissals,
  items.kept,
  items.keptMoves,
  items.sessionMoves,
  items.proofs,
  items.cures,
  items.contradicted,
  items.lookUps,
];

/** The others: what they are when nothing is stored, and what may stand there. */
const singly: [{ key: string; getValue(): Promise<unknown> }, empty: unknown, stored: unknown][] = [
  [items.pages, {}, { a: { page: { sendAs: [], unread: [] }, at: '2026-11-24T00:00:00Z' } }],
  ...[items.importedProfiles, items.ownProfiles].map((item): (typeof singly)[number] => [item, [], [PROFILE]]),
  [items.draft, null, { text: '{' }],
];

test('every item that is checked is among them', () => {
  const checked = Object.values(items).flatMap((item) => ('key' in item && 'setValue' in item ? [item.key] : []));
  const plain = [items.toOpen.key, items.noRoom.key];
  const keys = [...byAddress, ...singly.map(([item]) => item)].map(({ key }) => key);
  expect(keys.toSorted()).toEqual(checked.filter((key) => !plain.includes(key as never)).toSorted());
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is to be open is nothing at first, and there is room', async () => {
  expect([await items.toOpen.getValue(), await items.noRoom.getValue()]).toEqual([null, false]);
});

const cases: [string, { getValue(): Promise<unknown> }, empty: unknown, stored: unknown][] = [
  ...byAddress.map((item): (typeof cases)[number] => [item.key, item, {}, { 'me@gmail.com': {} }]),
  ...singly.map(([item, empty, stored]): (typeof cases)[number] => [item.key, item, empty, stored]),
];

test.each(cases)(
  'of %s, what a newer version has written is not taken for its own',
  async (key, item, empty, stored) => {
    const [area, name = ''] = key.split(':');
    const storage = area === 'local' ? fakeBrowser.storage.local : fakeBrowser.storage.session;
    expect(await item.getValue()).toEqual(empty);
    const version = VERSIONS[key] ?? 1;
    await storage.set({ [name]: stored, [`${name}$`]: { v: version } });
    expect(await item.getValue()).toEqual(stored);
    await storage.set({ [`${name}$`]: { v: version + 1 } });
    expect(await item.getValue()).toEqual(empty);
    if (area === 'session') return;
    const aside = (await storage.get('setAside')).setAside as { key: string; value: unknown }[];
    expect(aside.map(({ key, value }) => ({ key, value }))).toEqual([{ key, value: stored }]);
  },
);
