import { keyOf } from '../send-as';

/** By account, then by address, both in small letters. `''` stands for an account whose address could not be read. */
export type ByAddress<T> = Record<string, Record<string, T>>;

export const accountKey = (account: string | undefined): string => keyOf(account);

/** What is known of one address. */
export const valueAt = <T>(all: ByAddress<T>, account: string | undefined, sendAsEmail: string): T | undefined =>
  all[accountKey(account)]?.[keyOf(sendAsEmail)];

/** Sets or, with `undefined`, removes what is known of one address; an account without any goes too. */
export function withValue<T>(
  all: ByAddress<T>,
  account: string | undefined,
  sendAsEmail: string,
  value: T | undefined,
): ByAddress<T> {
  const { [accountKey(account)]: known = {}, ...accounts } = all;
  const { [keyOf(sendAsEmail)]: _, ...others } = known;
  const addresses = value === undefined ? others : { ...others, [keyOf(sendAsEmail)]: value };
  return Object.keys(addresses).length > 0 ? { ...accounts, [accountKey(account)]: addresses } : accounts;
}
