import { addressBytes } from './addresses';
import published from './cloudflare-ranges.json';

/** The address in binary, so that a range is a prefix; IPv4 and IPv6 do not mix. */
function bitsOf(address: string): string | undefined {
  const bytes = addressBytes(address);
  return bytes && `${bytes.length}:${bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')}`;
}

const prefixes = published.ranges.map((range) => {
  const [base = '', length] = range.split('/');
  const bits = bitsOf(base) ?? '';
  return bits.slice(0, bits.indexOf(':') + 1 + Number(length));
});

/** Is it an address of Cloudflare's web proxy, which passes no mail? The published ranges: cloudflare-ranges.json. */
export function isBehindWebProxy(address: string): boolean {
  const bits = bitsOf(address);
  return bits !== undefined && prefixes.some((prefix) => bits.startsWith(prefix));
}
