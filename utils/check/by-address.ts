import type { SendAs, SendAsPage, Unread } from '../send-as';

// A page is gone through once, however many addresses it has and however many rules ask.

/** What was not read of one address. */
export const unreadOf = grouped<Unread>((page) => Map.groupBy(page.unread, ({ sendAsEmail }) => keyOf(sendAsEmail)));

/** The rows of one address; upper and lower case are the same. */
export const rowsOf = grouped<SendAs>((page) => Map.groupBy(page.sendAs, ({ sendAsEmail }) => keyOf(sendAsEmail)));

const keyOf = (sendAsEmail = ''): string => sendAsEmail.toLowerCase();

function grouped<T>(group: (page: SendAsPage) => Map<string, T[]>) {
  const known = new WeakMap<SendAsPage, Map<string, T[]>>();
  return (page: SendAsPage, sendAsEmail: string): readonly T[] => {
    const groups = known.get(page) ?? group(page);
    known.set(page, groups);
    return groups.get(keyOf(sendAsEmail)) ?? [];
  };
}
