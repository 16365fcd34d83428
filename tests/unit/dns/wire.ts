import { type Answer, encode, type Packet } from '@dnsquery/dns-packet';
import type { RecordType } from '../../../utils/dns/client/ask';

export const NXDOMAIN = 3;
export const SERVFAIL = 2;
export const TRUNCATED = 0x200;

/** An answer in wire format; `flags` holds the response code in its last four bits. */
export const reply = (name: string, type: RecordType, answers: Answer[] = [], rest: Partial<Packet> = {}): Uint8Array =>
  encode({ type: 'response', id: 0, flags: 0x180, questions: [{ name, type }], answers, ...rest });

export const record = (name: string, type: RecordType | 'CNAME', data: unknown, ttl = 300): Answer =>
  ({ name, type, ttl, class: 'IN', data }) as Answer;

export const soa = (ttl: number): Answer => ({
  name: 'example.jp',
  type: 'SOA',
  ttl,
  data: { mname: 'ns.example.jp', rname: 'root.example.jp', minimum: ttl },
});

/** A message whose parts are given byte by byte: header counts, then the body. */
export function raw(
  counts: [questions: number, answers: number, authorities: number, additionals: number],
  body: number[],
) {
  const bytes = new Uint8Array(12 + body.length);
  const header = new DataView(bytes.buffer);
  header.setUint16(2, 0x8180);
  for (const [index, count] of counts.entries()) header.setUint16(4 + 2 * index, count);
  bytes.set(body, 12);
  return bytes;
}

/** `example.jp` in wire format, as type A in class IN. */
export const QUESTION = [7, ...Buffer.from('example'), 2, ...Buffer.from('jp'), 0, 0, 1, 0, 1];
