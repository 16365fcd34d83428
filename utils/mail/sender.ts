import { domainOf, isUnder } from '../names/host-name';
import { isSameOrganisation } from '../names/registrable-domain';
import { identify } from '../providers/identify';
import type { ProviderIndex } from '../providers/provider-index';
import { type Field, valuesOf } from './header';
import type { Hop } from './received';
import type { Receipt } from './receiver';

/** Which server sent the message for its writer, as far as the hops tell. */
export interface Sender {
  /** The server that took it from Gmail, or else the one that handed it to the receiver. */
  host: string | undefined;
  profileId: string | undefined;
  /** Did Gmail hand it over, or send it itself? Then it was written in Gmail. */
  fromGmail: boolean;
  /** From Gmail to the host: encrypted? */
  tls: boolean | undefined;
  /** From there to the receiver with nobody in between: what the receiver found is the sending server's doing. */
  direct: boolean;
}

/** Fields that forwarding and mailing lists leave; of those of lists all begin alike (RFC 2369, RFC 2919). */
const PASSED_ON = ['mailing-list', 'x-mailing-list', 'x-beenthere', 'x-forwarded-to', 'x-forwarded-for'];
const RESENT = ['resent-from', 'resent-to', 'resent-date', 'resent-sender', 'x-gmail-fetch-info'];

export function findSender(fields: readonly Field[], receipt: Receipt, indexes: readonly ProviderIndex[]): Sender {
  const { before } = receipt;
  const outgoing = nameOf(receipt);
  const index = before.findIndex((hop) => isGoogle(hop.reverse ?? hop.helo) && !isInsideGoogle(hop));
  const handOver = before[index];
  const host = handOver?.by ?? outgoing;
  const itself = isGoogle(outgoing) && !handOver;
  const way = index < 0 ? before : before.slice(0, index);
  const home = (name: string | undefined) => name === undefined || sameHouse(name, outgoing, indexes);
  return {
    host,
    profileId: profileOf(host, indexes) ?? profileOf(outgoing, indexes),
    fromGmail: handOver !== undefined || itself,
    tls: handOver?.tls,
    direct: outgoing !== undefined && !isPassedOn(fields) && home(host) && way.every(({ by }) => home(by)),
  };
}

/**
 * The name of the machine that came to the receiver: by reverse DNS, or else as it says itself, where SPF has passed for
 * that very name. Gmail's own gmail.com lets none but Google's machines pass.
 */
function nameOf({ arrival, results }: Receipt): string | undefined {
  if (arrival.reverse) return arrival.reverse;
  const spf = results.find(({ method }) => method === 'spf');
  const envelope = spf?.said === 'pass' ? domainOf(spf.props.get('smtp.mailfrom') ?? '') : undefined;
  const { helo } = arrival;
  if (helo === undefined || envelope === undefined) return undefined;
  const isItsOwn = isUnder(helo, 'google.com') ? envelope === 'gmail.com' : isSameOrganisation(helo, envelope);
  return isItsOwn ? helo : undefined;
}

const isGoogle = (name: string | undefined): boolean =>
  name !== undefined && (isUnder(name, 'google.com') || isUnder(name, 'gmail.com'));

/** Gmail's machines pass mail among themselves; `smtp.gmail.com` is a server one signs in to, like any other. */
const isInsideGoogle = ({ by }: Hop): boolean => by === undefined || isUnder(by, 'google.com');

const isPassedOn = (fields: readonly Field[]): boolean =>
  fields.some(({ name }) => name.startsWith('list-') || PASSED_ON.includes(name) || RESENT.includes(name)) ||
  valuesOf(fields, 'precedence').some((value) => value.toLowerCase() === 'list') ||
  new Set(valuesOf(fields, 'delivered-to').map((value) => value.toLowerCase())).size > 1 ||
  valuesOf(fields, 'return-path').some((value) => /SRS[01][=+-]|\+caf_=/i.test(value));

function sameHouse(one: string, other: string | undefined, indexes: readonly ProviderIndex[]): boolean {
  if (other === undefined) return false;
  const profile = profileOf(one, indexes);
  return isSameOrganisation(one, other) || (profile !== undefined && profile === profileOf(other, indexes));
}

/** Whose machine that is, by the names that are known of a provider's servers. */
export function profileOf(host: string | undefined, indexes: readonly ProviderIndex[]): string | undefined {
  if (host === undefined) return undefined;
  const found =
    identify({ host }, indexes)?.profile ??
    indexes.map(({ ptr, mx }) => ptr.match(host) ?? mx.suffix(host)).find((profile) => profile !== undefined);
  return found?.id;
}
