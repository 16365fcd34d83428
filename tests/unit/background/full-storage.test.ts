import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleDns } from '../../../utils/check/examples';
import { row } from '../../fixtures/situations';
import { ACCOUNT, accountPage, reportFor } from './browser';

const { helpWithError } = await import('../../../entrypoints/background/error-texts');
const { takeFull } = await import('../../../utils/storage/full');
const { lookUps } = await import('../../../utils/storage/items');

const ADDRESS = 'info@example.jp';
const page = accountPage(row(ADDRESS, 'mail.example.jp:587/tls'));
const MISMATCH = "TLS Negotiation failed, the certificate doesn't match the host.";

/** Rejects as browsers do what does not fit into so many characters. */
function limit(area: 'local' | 'session', most: number) {
  const store = fakeBrowser.storage[area];
  const set = store.set.bind(store);
  vi.spyOn(store, 'set').mockImplementation(async (values: Record<string, unknown>) => {
    const after = { ...(await store.get()), ...values };
    if (JSON.stringify(after).length > most)
      throw new Error('Session storage quota bytes exceeded. Values were not stored.');
    await set(values);
  });
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('where nothing can be stored', () => {
  beforeEach(() => {
    limit('session', 2);
    limit('local', 2);
  });

  test('a page is reported on', async () => {
    expect((await reportFor(page)).sendAsEmail).toBe(ADDRESS);
  });

  test('an error text is explained', async () => {
    const { explanations } = await helpWithError({ account: ACCOUNT, text: MISMATCH });
    expect(explanations.map(({ ruleId }) => ruleId)).toEqual(['bounce-tls-name-mismatch']);
  });
});

test('where there is no room, the oldest answers of DNS make way for the page, and that is said once', async () => {
  const day = (index: number) => ({ ...exampleDns(), at: `2026-11-${10 + index}T00:00:00Z` });
  const addresses = Array.from({ length: 10 }, (_, index) => [`a${index}@example.jp`, day(index)] as const);
  await lookUps.setValue({ [ACCOUNT]: Object.fromEntries(addresses) });
  limit('session', JSON.stringify(await fakeBrowser.storage.session.get()).length + 100);
  await reportFor(page);
  expect(Object.keys((await lookUps.getValue())[ACCOUNT] ?? {})).toEqual(
    addresses.slice(5).map(([address]) => address),
  );
  expect(JSON.stringify(await fakeBrowser.storage.session.get('pages'))).toContain(ADDRESS);
  expect([await takeFull(), await takeFull()]).toEqual([true, false]);
});

test('where there is room nothing is said', async () => {
  await reportFor(page);
  expect(await takeFull()).toBe(false);
});
