import { useEffect, useState } from 'preact/hooks';
import type { CheckedItem } from '../../utils/checked-item';

/** A stored value, kept up to date; `undefined` until it is read. */
export function useStored<T>(item: Pick<CheckedItem<T>, 'getValue' | 'watch'>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const load = () => void item.getValue().then(setValue);
    load();
    return item.watch(load);
  }, [item]);
  return value;
}
