import type { Server } from '../providers/schema';
import type { AddressReport } from '../report';
import type { LooseOutgoing, Missing } from './draft';
import { type Hosts, hasMailbox } from './hosts';
import { certainName, type Found, isOpen, nameMissing, wayMissing } from './missing';
import { forApps, needsSignIn } from './sign-in';

/** Where mail from the address goes out: as Gmail has it where nothing is wrong with that, else as the provider names it. */
export function outgoingOf(address: AddressReport, hosts: Hosts): Found<LooseOutgoing> {
  const { entered, recommended, sendAsEmail } = address;
  const { mailbox, sender } = hosts;
  // A service that only sends has a login of its own.
  const isOwn = !sender || hasMailbox(sender);
  const profile = isOwn && mailbox && needsSignIn(mailbox) ? mailbox : (sender ?? mailbox);
  const offer = offerOf(address, hosts);
  const server = enteredIn(address, hosts, offer !== undefined) ?? offer;
  const username = entered?.username ?? recommended?.username ?? certainName(profile, sendAsEmail);
  const missing: Missing[] = username === undefined ? [nameMissing('outgoing', profile?.username, sendAsEmail)] : [];
  if (!server)
    return {
      server: { username },
      missing: [{ part: 'host', sides: ['outgoing'] }, ...wayMissing('outgoing'), ...missing],
    };
  const { host, port, securityMode } = server;
  if (!isOpen(host)) return { server: forApps({ host, port, securityMode, username }, profile), missing };
  missing.unshift({
    part: 'host',
    sides: ['outgoing'],
    pattern: host,
    like: server.placeholder ?? host,
    whereToFind: profile?.whereToFindHost,
  });
  return { server: forApps({ host: undefined, port, securityMode, username }, profile), missing };
}

type Offer = Pick<Server, 'host' | 'port' | 'securityMode' | 'placeholder'>;

/** What the provider names. */
function offerOf({ recommended }: AddressReport, { mailbox, sender }: Hosts): Offer | undefined {
  if (recommended) return { ...recommended, placeholder: recommended.hostForReader };
  // Nothing helps in Gmail; mail apps can sign in.
  const servers = (mailbox ?? sender)?.smtp ?? [];
  const protectedOnes = servers.filter(({ port, securityMode }) => port !== 25 && securityMode !== 'none');
  return protectedOnes.find((one) => one.recommended) ?? protectedOnes[0];
}

/** What stands in Gmail, where it is right, or nothing is known against it and no better is offered. */
function enteredIn(
  { entered, status, lead }: AddressReport,
  { enteredHost }: Hosts,
  hasOffer: boolean,
): Offer | undefined {
  const { port, securityMode } = entered ?? {};
  if (!enteredHost || port === undefined || securityMode === undefined || securityMode === 'none') return undefined;
  const isWrong = (lead?.severity === 'error' || lead?.severity === 'warning') && lead.field.startsWith('smtpMsa');
  const isRight = status === 'ok' || status === 'info';
  return isRight || (!isWrong && !hasOffer) ? { host: enteredHost, port, securityMode } : undefined;
}
