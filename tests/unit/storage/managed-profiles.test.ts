import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.stubGlobal('chrome', fakeBrowser);
const { managedProfiles, watchManagedProfiles } = await import('../../../utils/storage/managed-profiles');

const GOOD = { id: 'a', name: 'A', kind: 'isp', sources: [], checked: '2026-11-24', confidence: {} };
const pushed = (get: () => Promise<object>) => {
  Object.assign(fakeBrowser.storage, { managed: { get } });
  return managedProfiles();
};

test('what an administrator pushed is checked, one profile or several', async () => {
  expect(await pushed(async () => ({ profiles: GOOD }))).toEqual({ usable: [GOOD], refused: [] });
  const { usable, refused } = await pushed(async () => ({ profiles: [{ ...GOOD, kind: 'x' }, GOOD] }));
  expect(usable).toEqual([GOOD]);
  expect(refused).toMatchObject([{ index: 0, problems: [{ at: ['kind'] }] }]);
});

test('where nothing is pushed there is none: Chromium gives nothing, Firefox rejects', async () => {
  expect(await pushed(async () => ({}))).toEqual({ usable: [], refused: [] });
  expect(await pushed(() => Promise.reject(new Error('Managed storage manifest not found')))).toEqual({
    usable: [],
    refused: [],
  });
});

test('a change of the policy is told, and of nothing else', async () => {
  const told = vi.fn();
  const listeners: ((changes: object, area: string) => void)[] = [];
  const onChanged = fakeBrowser.storage.onChanged as unknown as Record<string, (listener: never) => void>;
  vi.spyOn(onChanged, 'addListener').mockImplementation((listener: never) => void listeners.push(listener));
  const remove = vi.spyOn(onChanged, 'removeListener');
  const stop = watchManagedProfiles(told);
  for (const area of ['local', 'managed', 'session']) listeners[0]?.({}, area);
  expect(told).toHaveBeenCalledTimes(1);
  stop();
  expect(remove).toHaveBeenCalledWith(listeners[0]);
});
