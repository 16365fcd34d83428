import { entryOf } from '../../../utils/send-as';

/** Where a key leads in a list; `undefined` for keys that lead nowhere. `page`: rows in sight. */
export function stepFor(key: string, from: number, count: number, page: number): number | undefined {
  const to: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const next = entryOf(to, key);
  return next === undefined || count === 0 ? undefined : Math.max(0, Math.min(count - 1, next));
}
