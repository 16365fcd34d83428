import type { DnsEvidence } from '../dns/evidence';
import type { AddressReport } from '../report';
import type { Draft, LooseIncoming, LooseOutgoing, Missing } from './draft';
import type { Hosts } from './hosts';
import { incomingOf } from './incoming';
import type { Found } from './missing';
import { outgoingOf } from './outgoing';

/** For the mailbox where it is: read there, and sent through the server that Gmail uses or the provider names. */
export function mailboxDraft(address: AddressReport, hosts: Hosts, dns: DnsEvidence | undefined): Draft {
  const outgoing = outgoingOf(address, hosts);
  return draftOf(address, incomingOf(address, hosts, dns, outgoing.server.host), outgoing);
}

/** For who goes on reading in Gmail: only sending goes through the address's own server. */
export function inboxDraft(address: AddressReport, hosts: Hosts, account: string | undefined): Draft {
  const server = {
    protocol: 'imap',
    host: 'imap.gmail.com',
    port: 993,
    securityMode: 'ssl',
    username: account,
  } as const;
  const missing: Missing[] = account === undefined ? [{ part: 'username', sides: ['incoming'] }] : [];
  return draftOf(address, { server, missing }, outgoingOf(address, hosts));
}

function draftOf(
  { sendAsEmail, displayName }: AddressReport,
  incoming: Found<LooseIncoming>,
  outgoing: Found<LooseOutgoing>,
): Draft {
  // What is the same on both sides is asked for once.
  const isAlike = (one: Missing, other: Missing) =>
    one.part === other.part &&
    (one.part === 'username'
      ? one.suggested === other.suggested && one.whereToFind?.en === other.whereToFind?.en
      : one.pattern !== undefined && one.pattern === other.pattern);
  const both = outgoing.missing.filter((one) => incoming.missing.some((other) => isAlike(one, other)));
  const missing: Missing[] = [
    ...incoming.missing.filter((one) => !both.some((other) => isAlike(one, other))),
    ...outgoing.missing.map((one) =>
      both.includes(one) ? { ...one, sides: ['incoming' as const, 'outgoing' as const] } : one,
    ),
  ];
  return { sendAsEmail, displayName, incoming: incoming.server, outgoing: outgoing.server, missing };
}
