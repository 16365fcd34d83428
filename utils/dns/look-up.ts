import { isUnder, normalizeHost } from '../names/host-name';
import { addressBytes } from '../names/ip-address';
import { organisationOf } from '../names/registrable-domain';
import { bounded } from './bounds';
import { type Answer, type Ask, found, type Lookup, no, type RecordType, unknown } from './client/ask';
import type { DnsEvidence, DomainEvidence, HostEvidence } from './evidence';
import { addressesOf } from './read-addresses';
import { readDkim } from './read-dkim';
import { readDmarc } from './read-dmarc';
import { confirmedNames } from './read-reverse';
import { readSpf } from './read-spf';
import { readSrv } from './read-srv';

export interface Subject {
  /** The part of the address after the @. */
  domain: string;
  /** The server typed in Gmail. */
  host?: string | undefined;
  /** Where the service is known to put its keys. */
  dkimSelectors?: readonly string[] | undefined;
}

const notAsked = unknown('not-asked');

/**
 * What DNS says about an address and the server it is sent through. Each question is asked once; nothing is asked from
 * which nothing follows (`not-asked`): most addresses take 5 to 10 questions. Never rejects.
 */
export async function lookUp(
  { domain, host, dkimSelectors = [] }: Subject,
  ask: Ask,
  at = new Date(),
): Promise<DnsEvidence> {
  const { counted, count } = counting(ask);
  const name = normalizeHost(domain);
  const [about, server] = await Promise.all([
    name === undefined ? nothing(domain) : readDomain(name, dkimSelectors, counted),
    host === undefined ? undefined : readHost(host, name, counted),
  ]);
  return { domain: about, host: server, at: at.toISOString(), resolver: ask.resolver, queries: count() };
}

async function readDomain(domain: string, selectors: readonly string[], ask: Ask): Promise<DomainEvidence> {
  const organisation = organisationOf(domain);
  const receiving = async () => {
    const mx = await readMx(domain, ask);
    const machine = await readMachine(mx, domain, organisation, ask);
    return { mx, ...machine };
  };
  const [machine, spf, dmarc, dkim] = await Promise.all([
    receiving(),
    readSpf(domain, ask),
    readDmarc(domain, ask),
    readDkim(domain, selectors, ask),
  ]);
  return { domain, ...machine, spf, dmarc, dkim };
}

async function readMx(domain: string, ask: Ask): Promise<Lookup<string[]>> {
  const { found: records } = await ask(domain, 'MX');
  if (records.answer !== 'yes') return records;
  return bounded(found(records.value.toSorted((a, b) => a.preference - b.preference).map(({ exchange }) => exchange)));
}

type Machine = Pick<DomainEvidence, 'address' | 'ptr' | 'ns' | 'srv'>;

/**
 * An MX at another company names that company. Where the domain itself receives the mail, or says nothing of it, ask
 * which machine that is and what the domain publishes about sending; name servers are the last hint.
 */
async function readMachine(mx: Lookup<string[]>, domain: string, organisation: string, ask: Ask): Promise<Machine> {
  const target =
    mx.answer === 'no' ? domain : mx.answer === 'yes' ? mx.value.find((one) => isUnder(one, organisation)) : undefined;
  if (target === undefined) return { address: notAsked, ptr: notAsked, ns: notAsked, srv: notAsked };
  const [{ address }, srv] = await Promise.all([addressesOf(target, ask), readSrv(domain, ask)]);
  const ptr = await confirmedNames(address, ask);
  const ns = ptr.answer === 'yes' ? notAsked : bounded((await ask(organisation, 'NS')).found);
  return { address: target === domain ? address : notAsked, ptr, ns, srv };
}

async function readHost(typed: string, domain: string | undefined, ask: Ask): Promise<HostEvidence> {
  const host = normalizeHost(typed);
  if (host === undefined)
    return { host: typed, address: unknown('not-a-name'), cname: unknown('not-a-name'), ptr: notAsked };
  const addresses = addressBytes(host) ? { address: found([host]), cname: no } : await addressesOf(host, ask);
  // A provider's own name says whose server it is; the user's own name does not.
  const own = domain !== undefined && isUnder(host, organisationOf(domain));
  return { host, ...addresses, ptr: own ? await confirmedNames(addresses.address, ask) : notAsked };
}

function nothing(domain: string): DomainEvidence {
  const none = unknown('not-a-name');
  return { domain, mx: none, address: none, ns: none, spf: none, dmarc: none, ptr: none, srv: none, dkim: {} };
}

/** Equal questions of one look-up are one question. */
function counting(ask: Ask): { counted: Ask; count: () => number } {
  const asked = new Map<string, Promise<Answer<RecordType>>>();
  const once = (name: string, type: RecordType) => {
    const key = `${type} ${name}`;
    const answer = asked.get(key) ?? ask(name, type);
    asked.set(key, answer);
    return answer;
  };
  return { counted: Object.assign(once, { resolver: ask.resolver }) as unknown as Ask, count: () => asked.size };
}
