import { keyOf, type SendAs, type SendAsPage, type Unread } from '../send-as';

// Rows and unread notes are grouped by address once a page; rules may then ask as often as they like.

/** What was not read of one address. */
export const unreadOf = grouped<Unread>((page) => Map.groupBy(page.unread, ({ sendAsEmail }) => keyOf(sendAsEmail)));

/** The rows of one address; upper and lower case are the same. */
export const rowsOf = grouped<SendAs>((page) => Map.groupBy(page.sendAs, ({ sendAsEmail }) => keyOf(sendAsEmail)));

function grouped<T>(group: (page: SendAsPage) => Map<string, T[]>) {
  const known = new WeakMap<SendAsPage, Map<string, T[]>>();
  return (page: SendAsPage, sendAsEmail: string): readonly T[] => {
    const groups = known.get(page) ?? group(page);
    known.set(page, groups);
    return groups.get(keyOf(sendAsEmail)) ?? [];
  };
}
