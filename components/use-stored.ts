import { useEffect, useState } from 'preact/hooks';
import type { CheckedItem } from '../utils/storage/checked-item';
import { latestOnly } from './latest-only';

/** A stored value, kept up to date; `undefined` until it is read. */
export function useStored<T>(item: Pick<CheckedItem<T>, 'getValue' | 'watch'>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const load = latestOnly(() => item.getValue(), setValue);
    const stop = item.watch(load);
    void load();
    return stop;
  }, [item]);
  return value;
}
