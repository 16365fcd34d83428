import { isUnder } from '../names/host-name';
import type { Field } from './header';
import { type Hop, readReceived } from './received';
import { type Result, readResults } from './results';

/** What the server said that took the message in for good: all else in a header may be anybody's words. */
export interface Receipt {
  /** Its own results, in the order in which they stand. */
  results: Result[];
  /** Does it always say something of DMARC where the domain has a record? Then silence says that there is none. */
  namesDmarc: boolean;
  /** How the message reached it. */
  arrival: Hop;
  /** The hops before that, latest first. */
  before: Hop[];
}

/** Whose results of which kind belong to an arrival. */
interface Receiver {
  /** Hops of its own, from machine to machine within the house. */
  isInside(hop: Hop): boolean;
  /** The hop over its threshold. */
  isArrival(hop: Hop): boolean;
  /** Its results stand right after the arrival instead of before it. */
  after: boolean;
  isOwn(authservId: string | undefined): boolean;
  namesDmarc: boolean;
}

const PRIVATE = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i;

/** Gmail writes its results below its Received field, always, and takes no others of that name. */
const google: Receiver = {
  isInside: (hop) => hop.by === undefined && hop.helo === undefined && hop.reverse === undefined,
  isArrival: ({ by }) => by === 'mx.google.com',
  after: true,
  isOwn: (authservId) => authservId === 'mx.google.com',
  namesDmarc: true,
};

const HOUSE = ['outlook.com', 'office365.com', 'exchangelabs.com'];
const THRESHOLD = 'protection.outlook.com';

/** Microsoft's servers do not name themselves in their results. */
const microsoft: Receiver = {
  isInside: ({ by = '' }) => HOUSE.some((domain) => isUnder(by, domain)) && !isUnder(by, THRESHOLD),
  isArrival: ({ by = '' }) => isUnder(by, THRESHOLD),
  after: false,
  isOwn: (authservId) => authservId === undefined,
  namesDmarc: false,
};

/**
 * Everybody else. What stands above the hop over the threshold nobody outside can have written; below it, a server that
 * checks nothing may have left what a stranger wrote in its name. Of that hop it has noted the address itself.
 */
const others: Receiver = {
  isInside: ({ protocol, ips }) => protocol.startsWith('lmtp') || ips.every((ip) => PRIVATE.test(ip)),
  isArrival: () => true,
  after: false,
  isOwn: (authservId) => authservId !== undefined,
  namesDmarc: false,
};

/** `undefined`: nobody can tell which results are those of the receiving server. */
export function findReceipt(fields: readonly Field[]): Receipt | undefined {
  for (const receiver of [google, microsoft, others]) {
    const found = receiptOf(receiver, fields);
    if (found) return found;
  }
  return undefined;
}

function receiptOf(receiver: Receiver, fields: readonly Field[]): Receipt | undefined {
  const hops = fields.flatMap(({ name, value }, index) =>
    name === 'received' ? [{ hop: readReceived(value), index }] : [],
  );
  const first = hops.findIndex(({ hop }) => !receiver.isInside(hop));
  const arrival = hops[first];
  if (!arrival || !receiver.isArrival(arrival.hop)) return undefined;
  const next = hops[first + 1]?.index ?? fields.length;
  const zone = receiver.after ? fields.slice(arrival.index, next) : fields.slice(0, arrival.index);
  const own = zone
    .filter(({ name }) => name === 'authentication-results')
    .map(({ value }) => readResults(value))
    .filter(({ authservId }) => receiver.isOwn(authservId));
  // Below the arrival the sender's own words begin: the first field alone is the receiver's.
  const results = (receiver.after ? own.slice(0, 1) : own).flatMap((one) => one.results);
  if (results.length === 0) return undefined;
  const before = hops.slice(first + 1).map(({ hop }) => hop);
  return { results, namesDmarc: receiver.namesDmarc, arrival: arrival.hop, before };
}
