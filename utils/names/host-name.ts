/** Small letters, digits and hyphens, as nearly all names are: the URL parser would give back the same. Not a number at the end, which it takes for an IP address. */
const PLAIN = /^(?!.*xn--)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9]*$/;
const LABELS = /^(?!.*\.\.)[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/;

/**
 * A host name as DNS knows it: lower-case ASCII without a trailing dot; full-width letters and internationalised names
 * are converted by the platform's URL parser (UTS 46). `undefined` when the text is not a bare host name.
 */
export function normalizeHost(raw: string): string | undefined {
  // Thousands of addresses are compared by their domains.
  if (raw.length <= 253 && PLAIN.test(raw)) return raw;
  const bare = raw.normalize('NFKC').trim().replace(/\.$/, '');
  if (bare === '' || bare.length > 253 || /[\s/\\@:?#%[\]]/.test(bare)) return undefined;
  // A bare number is a valid URL host (an IPv4 address), never a host name.
  if (/^\d+$/.test(bare)) return undefined;
  const name = URL.parse(`https://${bare}/`)?.hostname;
  return name !== undefined && LABELS.test(name) ? name : undefined;
}

/** The part of an address after the last @, as a host name. */
export const domainOf = (address: string): string => {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return normalizeHost(domain) ?? domain.toLowerCase();
};

/** Is it the same mailbox? Case does not matter, nor whether the domain is written in ASCII. */
export const isSameAddress = (one: string, other: string): boolean => mailboxOf(one) === mailboxOf(other);

const mailboxOf = (address: string): string =>
  `${address.slice(0, address.lastIndexOf('@')).toLowerCase()}@${domainOf(address)}`;

/** Does the server carry the name of the address's own domain: the domain itself, or a name below it? */
export const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
