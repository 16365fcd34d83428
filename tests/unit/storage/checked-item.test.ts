import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// WXT takes the browser's API from here as it loads.
vi.stubGlobal('chrome', fakeBrowser);
const { change, checkedItem, setAside } = await import('../../../utils/storage/checked-item');

const numbers = (stored: unknown) => {
  const list = Array.isArray(stored) ? stored : [stored];
  return {
    usable: list.filter((one): one is number => typeof one === 'number'),
    unusable: list.filter((one) => typeof one !== 'number'),
  };
};
const item = (more = {}) => checkedItem<number[]>('local:numbers', { version: 1, empty: [], split: numbers, ...more });
const put = (values: Record<string, unknown>) => fakeBrowser.storage.local.set(values);
const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  test('nothing stored gives what stands for nothing', async () => {
    expect(await item().getValue()).toEqual([]);
    expect(await setAside.getValue()).toEqual([]);
  });

  test('moves what is bad aside, once, and keeps what is good', async () => {
    await put({ numbers: [1, 'two', 3, { four: 4 }] });
    expect(await Promise.all([item().getValue(), item().getValue(), item().getValue()])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
    expect(await stored('numbers')).toEqual([1, 3]);
    expect((await setAside.getValue()).map(({ key, value }) => ({ key, value }))).toEqual([
      { key: 'local:numbers', value: 'two' },
      { key: 'local:numbers', value: { four: 4 } },
    ]);
  });

  test.each([['a word'], [{ an: 'object' }], [false], [[[]]]])('survives %j in place of a list', async (value) => {
    await put({ numbers: value });
    expect(await item().getValue()).toEqual([]);
    expect((await setAside.getValue())[0]?.value).toEqual(Array.isArray(value) ? value[0] : value);
  });

  test('leaves everything in place when there is no room to move it', async () => {
    await put({ numbers: [1, 'two'] });
    const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockImplementation(async (items: Record<string, unknown>) => {
        if ('setAside' in items) throw new Error('QUOTA_BYTES quota exceeded');
        await set(items);
      });
    expect(await item().getValue()).toEqual([1]);
    await expect(change(item(), (list) => [...list, 2])).rejects.toThrow('QUOTA_BYTES');
    full.mockRestore();
    expect(await stored('numbers')).toEqual([1, 'two']);
  });
});

describe('versions', () => {
  test('an older value is brought up to date first', async () => {
    await put({ numbers: { first: 1, second: 2 } });
    const second = item({ version: 2, migrations: { 2: (older: Record<string, number>) => Object.values(older) } });
    expect(await second.getValue()).toEqual([1, 2]);
    expect(await stored('numbers$')).toEqual({ v: 2 });
    expect(await setAside.getValue()).toEqual([]);
  });

  test('a value that cannot be brought up to date is set aside, not lost', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    await put({ numbers: 'nonsense' });
    const second = item({
      version: 2,
      migrations: {
        2: () => {
          throw new Error('What is this?');
        },
      },
    });
    expect(await second.getValue()).toEqual([]);
    expect((await setAside.getValue())[0]?.value).toBe('nonsense');
    said.mockRestore();
  });

  test('a value of a newer version is set aside even where it looks familiar', async () => {
    await put({ numbers: [1, 2], numbers$: { v: 7 } });
    expect(await item().getValue()).toEqual([]);
    expect((await setAside.getValue())[0]?.value).toEqual([1, 2]);
    await item().setValue([5]);
    expect(await item().getValue()).toEqual([5]);
  });
});

test('two items set aside at the same time do not lose each other', async () => {
  await put({ numbers: ['one'], others: ['two'] });
  const others = checkedItem<number[]>('local:others', { version: 1, empty: [], split: numbers });
  await Promise.all([item().getValue(), others.getValue()]);
  expect((await setAside.getValue()).map(({ value }) => value).sort()).toEqual(['one', 'two']);
});

test('changes at the same time do not overwrite each other', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, index) => change(item(), (list) => [...list, index])));
  expect(await item().getValue()).toHaveLength(20);
});

test('a change that changes nothing writes nothing, though it makes the value anew', async () => {
  await put({ numbers: [1, 2] });
  await item().getValue();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  await change(item(), (list) => [...list]);
  expect(set).not.toHaveBeenCalled();
  await change(item(), (list) => [...list, 3]);
  expect(set).toHaveBeenCalled();
  set.mockRestore();
});

test('what is set aside survives damage to its own list', async () => {
  await put({ setAside: ['loose', { key: 'local:numbers', value: 1, at: '2026-11-24T00:00:00.000Z' }] });
  expect(await setAside.getValue()).toEqual([
    { key: 'local:setAside', value: 'loose', at: '' },
    { key: 'local:numbers', value: 1, at: '2026-11-24T00:00:00.000Z' },
  ]);
});
