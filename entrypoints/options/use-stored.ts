import { useEffect, useState } from 'preact/hooks';
import type { CheckedItem } from '../../utils/storage/checked-item';

/** A stored value, kept up to date; `undefined` until it is read. */
export function useStored<T>(item: Pick<CheckedItem<T>, 'getValue' | 'watch'>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let reads = 0;
    const load = async () => {
      const read = ++reads;
      const latest = await item.getValue();
      // One that began earlier may end later.
      if (read === reads) setValue(latest);
    };
    const stop = item.watch(load);
    void load();
    return stop;
  }, [item]);
  return value;
}
