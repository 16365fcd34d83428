import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the browser allows, by origin. As in browsers, nothing asked for is allowed. */
const allowed = new Set<string>();
const permissions = {
  contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((origin) => allowed.has(origin)),
  request: vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
    for (const origin of origins) allowed.add(origin);
    return true;
  }),
  remove: async ({ origins = [] }: { origins?: string[] }) => {
    for (const origin of origins) allowed.delete(origin);
    return true;
  },
};
// WXT takes the browser's API from here as it loads.
vi.stubGlobal('chrome', { ...fakeBrowser, permissions });
const { allowedResolver, allowResolver, withdrawConsent } = await import('../../../utils/storage/dns-consent');
const { lookUps } = await import('../../../utils/storage/items');

beforeEach(() => {
  fakeBrowser.reset();
  allowed.clear();
});

const allowedId = async () => (await allowedResolver())?.id;

test('nobody may be asked before the user says so, nor where it is declined', async () => {
  expect(await allowedId()).toBeUndefined();
  permissions.request.mockResolvedValueOnce(false);
  expect(await allowResolver('cloudflare')).toBe(false);
  expect(await allowedId()).toBeUndefined();
});

test('consent is for one resolver: another one takes its place', async () => {
  for (const id of ['google', 'cloudflare', 'google'] as const) {
    expect(await allowResolver(id)).toBe(true);
    expect(await allowedId()).toBe(id);
    expect(allowed.size).toBe(1);
  }
});

test('consent that is withdrawn leaves nothing that was learned', async () => {
  await allowResolver('google');
  const evidence = { domain: { mx: { answer: 'no' } }, at: '2026-11-24T00:00:00Z' };
  await fakeBrowser.storage.session.set({ lookUps: { 'me@gmail.com': { 'a@b.example': evidence } } });
  expect(await lookUps.getValue()).not.toEqual({});
  await withdrawConsent();
  expect([...allowed]).toEqual([]);
  expect(await lookUps.getValue()).toEqual({});
});
