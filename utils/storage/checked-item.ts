import { type StorageItemKey, storage, type WxtStorageItemOptions } from 'wxt/utils/storage';

/** What passes the check, and whatever does not. */
export interface Split<T> {
  usable: T;
  unusable: readonly unknown[];
}

/** Something stored that this version cannot use: from an older or newer version, or from elsewhere. */
export interface SetAside {
  /** Where it stood. */
  key: string;
  value: unknown;
  /** When it was set aside, ISO 8601. */
  at: string;
}

/** What stands for nothing, and how to tell good parts of a stored value from bad ones. */
interface Shape<T> extends Pick<WxtStorageItemOptions<unknown>, 'migrations'> {
  version: number;
  empty: T;
  split(stored: unknown): Split<T>;
}

export interface CheckedItem<T> {
  key: StorageItemKey;
  /** What is stored and passes the check. What does not is moved to `setAside`, never deleted. */
  getValue(): Promise<T>;
  /** Rejects when the browser cannot store it, for want of room for example. */
  setValue(value: T): Promise<void>;
  /** Returns what ends the watching. */
  watch(callback: () => void): () => void;
}

const ASIDE = 'local:setAside';

/** Everything set aside so far, oldest first. */
export const setAside = {
  key: ASIDE as StorageItemKey,
  async getValue(): Promise<SetAside[]> {
    return asList(await storage.getItem(ASIDE)).map(asEntry);
  },
  setValue: (entries: readonly SetAside[]) => storage.setItem(ASIDE, entries),
  watch: (callback: () => void) => storage.watch(ASIDE, callback),
};

const asList = (stored: unknown): unknown[] => (Array.isArray(stored) ? stored : stored == null ? [] : [stored]);

const asEntry = (stored: unknown): SetAside => {
  const { key, value, at } = { ...(stored as Partial<SetAside>) };
  if (typeof key === 'string' && typeof at === 'string' && value !== undefined) return { key, value, at };
  return { key: ASIDE, value: stored, at: '' };
};

/**
 * A stored item whose value is checked whenever it is read. What a session keeps is read anew soon, so in that area what
 * is bad is dropped.
 */
export function checkedItem<T>(key: StorageItemKey, { version, migrations, empty, split }: Shape<T>): CheckedItem<T> {
  const item = storage.defineItem<unknown>(key, { version, ...(migrations && { migrations }) });
  const read = async (): Promise<Split<T>> => {
    const [stored, { v }] = await Promise.all([item.getValue(), item.getMeta() as Promise<Record<string, unknown>>]);
    if (stored == null) return { usable: empty, unusable: [] };
    // Written by a newer version that was replaced by this one: the same words may mean something else there.
    if (typeof v === 'number' && v > version) return { usable: empty, unusable: [stored] };
    return split(stored);
  };
  /** Moves what is bad to `setAside`, in one call, so that nothing is gone from here that is not there. */
  const tidy = async (): Promise<void> => {
    const { usable, unusable } = await read();
    if (unusable.length === 0 || key.startsWith('session:')) return;
    const at = new Date().toISOString();
    await storage.setItems([
      { key: ASIDE, value: [...(await setAside.getValue()), ...unusable.map((value) => ({ key, value, at }))] },
      { key, value: usable },
      { key: `${key}$`, value: { v: version } },
    ]);
  };
  const tidyAlone = () => navigator.locks.request(ASIDE, tidy);
  return {
    key,
    async getValue() {
      const { usable, unusable } = await read();
      // Where there is no room to move it, what is bad stays where it is; `setValue` does not overwrite it.
      if (unusable.length > 0) await tidyAlone().catch(() => {});
      return usable;
    },
    async setValue(value) {
      await tidyAlone();
      await item.setValue(value);
    },
    watch: (callback) => item.watch(callback),
  };
}

/**
 * Reads, changes and writes one item; two changes at once follow each other, so that none is lost. Where nothing is
 * different afterwards nothing is written: Firefox would tell everybody who waits for a change all the same.
 */
export const change = <T>(
  item: Pick<CheckedItem<T>, 'key' | 'getValue' | 'setValue'>,
  edit: (value: T) => T,
): Promise<void> =>
  navigator.locks.request(item.key, async () => {
    const before = await item.getValue();
    const after = edit(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await item.setValue(after);
  });
