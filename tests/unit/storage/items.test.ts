import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// WXT takes the browser's API from here as it loads.
vi.stubGlobal('chrome', fakeBrowser);
const items = await import('../../../utils/storage/items');

beforeEach(() => fakeBrowser.reset());

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

test.each(byAddress.map((item) => [item.key, item] as const))(
  'of %s, what a newer version has written is not taken for its own',
  async (key, item) => {
    const [area, name = ''] = key.split(':');
    const storage = area === 'local' ? fakeBrowser.storage.local : fakeBrowser.storage.session;
    const stored = { 'me@gmail.com': {} };
    const version = VERSIONS[key] ?? 1;
    await storage.set({ [name]: stored, [`${name}$`]: { v: version } });
    expect(await item.getValue()).toEqual(stored);
    await storage.set({ [`${name}$`]: { v: version + 1 } });
    expect(await item.getValue()).toEqual({});
  },
);
