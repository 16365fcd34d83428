import { decode, encode, type Packet, RECURSION_DESIRED, type Answer as Resource } from '@dnsquery/dns-packet';
import { type Answer, found, type RecordData, type RecordType, unknown, type Why } from './ask';
import { readData } from './record';

const HEADER = 12;
/** Far more than any answer to our questions holds. It bounds the work, as each name can be a long chain of pointers. */
const MAX_RECORDS = 256;

/** A query in wire format. Id 0, so that equal questions are equal requests and caches work (RFC 8484, 4.1). */
export const encodeQuestion = (name: string, type: RecordType): Uint8Array =>
  encode({ type: 'query', id: 0, flags: RECURSION_DESIRED, questions: [{ name, type }] });

/** The answer, and for how many seconds it holds (0: not to be kept). Whatever the bytes, it returns, and soon. */
export function readAnswer<T extends RecordType>(
  bytes: Uint8Array,
  name: string,
  type: T,
): { answer: Answer<T>; ttl: number } {
  const packet = decodeBounded(bytes);
  const fault = packet ? faultOf(packet, name, type) : 'malformed';
  if (!packet || fault) return { answer: { found: unknown(fault ?? 'malformed') }, ttl: 0 };
  const resources = packet.answers ?? [];
  return { answer: select(resources, name, type), ttl: ttlOf([...resources, ...(packet.authorities ?? [])]) };
}

function decodeBounded(bytes: Uint8Array): Packet | undefined {
  if (bytes.length < HEADER) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const records = header.getUint16(6) + header.getUint16(8) + header.getUint16(10);
  if (header.getUint16(4) !== 1 || records > MAX_RECORDS) return undefined;
  try {
    const packet = decode(bytes);
    // The decoder reads past the end without complaint; its count of bytes is then too large, or no number.
    return (decode as unknown as { bytes: number }).bytes <= bytes.length ? packet : undefined;
  } catch {
    // What is lost is the decoder's wording of what was wrong with the bytes.
    return undefined;
  }
}

function faultOf(packet: Packet, name: string, type: RecordType): Why | undefined {
  const question = packet.questions?.[0];
  if (packet.type !== 'response' || packet.id !== 0) return 'wrong-answer';
  if (question?.name.toLowerCase() !== name || question.type !== type) return 'wrong-question';
  if (packet.flag_tc) return 'truncated';
  // The package's types take this for a class.
  const rcode: string | undefined = packet.rcode;
  return rcode === 'NOERROR' || rcode === 'NXDOMAIN' ? undefined : (rcode?.toLowerCase() as Why | undefined);
}

/** The records of the wanted type at the end of the chain of CNAMEs that begins at the name asked about. */
function select<T extends RecordType>(resources: readonly Resource[], name: string, type: T): Answer<T> {
  const { end, loop } = follow(resources, name);
  if (loop) return { found: unknown('wrong-answer') };
  const canonical = end === name ? undefined : end;
  const wanted = resources.filter((resource) => resource.type === type);
  const values = wanted
    .filter((resource) => resource.name.toLowerCase() === end)
    .flatMap((resource) => readData(type, resource.data) ?? []);
  // Records that answer nothing we asked are no proof that there are none.
  if (values.length === 0 && wanted.length > 0) return { found: unknown('wrong-answer'), canonical };
  return { found: found<RecordData[T]>(values), canonical };
}

function follow(resources: readonly Resource[], name: string): { end: string; loop: boolean } {
  const aliases = new Map<string, string>();
  for (const { type, name: from, data } of resources) {
    const to = type === 'CNAME' && readData('PTR', data);
    if (to) aliases.set(from.toLowerCase(), to);
  }
  let end = name;
  for (let hops = 0; hops <= aliases.size; hops++) {
    const next = aliases.get(end);
    if (next === undefined) return { end, loop: false };
    end = next;
  }
  return { end, loop: true };
}

/** The shortest, also for a "no", where the SOA record in the authority section says it (RFC 2308, 5). */
function ttlOf(resources: readonly Resource[]): number {
  const all = resources.flatMap((resource) => ('ttl' in resource ? (resource.ttl ?? 0) : []));
  return all.length === 0 ? 0 : Math.min(...all);
}
