import { isAddress } from '../text/address';
import { BIDI, fold } from '../text/fold';
import { type Address, isDelegated } from './route';

/**
 * Address of the signed-in account, from the tab's title: "Settings - someone@gmail.com - Gmail". Not known in a
 * delegated mailbox, where nobody has noted whose address stands there.
 */
export function accountOf({ title, location }: { title?: unknown; location: Address | null }): string | undefined {
  if (typeof title !== 'string' || (location && isDelegated(location))) return undefined;
  const parts = title
    .replace(BIDI, '')
    .split(/\s[-–—]\s/)
    .map((part) => part.trim());
  return parts.slice(0, -1).findLast((part) => isAddress(fold(part)));
}

/** Which of these addresses is the account's: the same one, else the only one that differs just in how Gmail reads it. */
export function ownAddress(account: string | undefined, addresses: readonly string[]): string | undefined {
  if (account === undefined) return undefined;
  const same = addresses.filter((address) => address.toLowerCase() === account.toLowerCase());
  const found = same.length ? same : addresses.filter((address) => mailbox(address) === mailbox(account));
  return found.length === 1 ? found[0] : undefined;
}

/** Gmail ignores dots and capitals, and has two names in some countries. */
function mailbox(address: string): string {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return /^g(?:oogle)?mail\.com$/.test(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
