import published from './cloudflare-ranges.json';
import { bitsOf, prefixOf } from './ip-range';

const prefixes = published.ranges.map((range) => prefixOf(range) ?? range);

/** Is it an address of Cloudflare's web proxy, which passes no mail? The published ranges: cloudflare-ranges.json. */
export function isBehindWebProxy(address: string): boolean {
  const bits = bitsOf(address);
  return bits !== undefined && prefixes.some((prefix) => bits.startsWith(prefix));
}
