import { bounded } from './bounds';
import { type Ask, type Lookup, no } from './client/ask';

export interface Addresses {
  address: Lookup<string[]>;
  cname: Lookup<string>;
}

/** IPv4 addresses of a host, or its IPv6 ones where it has no others; and where its chain of CNAMEs ends. */
export async function addressesOf(host: string, ask: Ask): Promise<Addresses> {
  const v4 = await ask(host, 'A');
  const { found: all, canonical } = v4.found.answer === 'no' ? await ask(host, 'AAAA') : v4;
  const address = bounded(all);
  const end = canonical ?? v4.canonical;
  if (end !== undefined) return { address, cname: { answer: 'yes', value: end } };
  return { address, cname: address.answer === 'unknown' ? address : no };
}
