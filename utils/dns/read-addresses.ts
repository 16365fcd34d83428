import { encode, v4, v6 } from '@leichtgewicht/ip-codec';
import { type Ask, no } from './client/ask';
import type { Lookup } from './evidence';

export interface Addresses {
  address: Lookup<string[]>;
  cname: Lookup<string>;
}

/** IPv4 addresses of a host, or its IPv6 ones where it has no others; and where its chain of CNAMEs ends. */
export async function addressesOf(host: string, ask: Ask): Promise<Addresses> {
  const v4 = await ask(host, 'A');
  const { found: address, canonical } = v4.found.answer === 'no' ? await ask(host, 'AAAA') : v4;
  const end = canonical ?? v4.canonical;
  if (end !== undefined) return { address, cname: { answer: 'yes', value: end } };
  return { address, cname: address.answer === 'unknown' ? address : no };
}

/** 4 or 16 bytes; `undefined` when the text is no IP address. */
export const addressBytes = (text: string): number[] | undefined =>
  v4.isFormat(text) || v6.isFormat(text) ? [...encode(text)] : undefined;
