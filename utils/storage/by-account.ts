import { entryOf, keyOf } from '../send-as';

/** By account, then by address, both in small letters. `''` stands for an account whose address could not be read. */
export type ByAddress<T> = Record<string, Record<string, T>>;

export const accountKey = (account: string | undefined): string => keyOf(account);

/** What is known of an account's addresses. */
export const ofAccount = <T>(all: ByAddress<T>, account: string | undefined): Record<string, T> =>
  entryOf(all, accountKey(account)) ?? {};

/** What is known of one address. */
export const valueAt = <T>(all: ByAddress<T>, account: string | undefined, sendAsEmail: string): T | undefined =>
  entryOf(ofAccount(all, account), keyOf(sendAsEmail));

/** Sets or, with `undefined`, removes what is known of one address; an account without any goes too. */
export function withValue<T>(
  all: ByAddress<T>,
  account: string | undefined,
  sendAsEmail: string,
  value: T | undefined,
): ByAddress<T> {
  const { [accountKey(account)]: _account, ...accounts } = all;
  const { [keyOf(sendAsEmail)]: _address, ...others } = ofAccount(all, account);
  const addresses = value === undefined ? others : { ...others, [keyOf(sendAsEmail)]: value };
  return Object.keys(addresses).length > 0 ? { ...accounts, [accountKey(account)]: addresses } : accounts;
}
