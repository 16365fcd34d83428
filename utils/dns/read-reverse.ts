import { addressBytes } from '../names/ip-address';
import { type Ask, found, type Lookup } from './client/ask';

/** Machines of shared hosts have one reverse name; a long list of them says nothing. */
const MOST_NAMES = 2;

/** Where the reverse name of an address stands: `192.0.2.1` gives `1.2.0.192.in-addr.arpa`. */
export function reverseName(address: string): string {
  if (!address.includes(':')) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const nibbles = (addressBytes(address) ?? []).map((byte) => byte.toString(16).padStart(2, '0'));
  return `${[...nibbles.join('')].reverse().join('.')}.ip6.arpa`;
}

/** Reverse names of the first address that lead back to it. Anybody can write any name into his own reverse zone. */
export async function confirmedNames(addresses: Lookup<string[]>, ask: Ask): Promise<Lookup<string[]>> {
  if (addresses.answer !== 'yes') return addresses;
  const [address = ''] = addresses.value;
  const { found: names } = await ask(reverseName(address), 'PTR');
  if (names.answer !== 'yes') return names;
  const candidates = names.value.slice(0, MOST_NAMES);
  const type = address.includes(':') ? 'AAAA' : 'A';
  const forward = await Promise.all(candidates.map((name) => ask(name, type)));
  const confirmed = candidates.filter((_, index) => leadsTo(address, forward[index]?.found));
  const open = forward.map((answer) => answer.found).find(({ answer }) => answer === 'unknown');
  return confirmed.length === 0 && open ? open : found(confirmed);
}

const leadsTo = (address: string, lookup: Lookup<string[]> | undefined): boolean =>
  lookup?.answer === 'yes' && lookup.value.includes(address);
