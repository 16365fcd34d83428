import { addressBytes } from './ip-address';

/** An address in binary, so that a range is a prefix; IPv4 and IPv6 do not mix. `undefined`: no IP address. */
export function bitsOf(address: string): string | undefined {
  const bytes = addressBytes(address);
  return bytes && `${bytes.length}:${bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')}`;
}

/** The common beginning of a range in CIDR notation, `192.0.2.0/24`, or of a single address. */
export function prefixOf(range: string): string | undefined {
  const [base = '', length] = range.split('/');
  const bits = bitsOf(base);
  return length === undefined ? bits : bits?.slice(0, bits.indexOf(':') + 1 + Number(length));
}

/** Does the address lie in the range? */
export function isInRange(address: string, range: string): boolean {
  const prefix = prefixOf(range);
  return prefix !== undefined && (bitsOf(address)?.startsWith(prefix) ?? false);
}
