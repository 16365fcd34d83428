import { isOpen } from '../providers/pattern';
import type { Server } from '../providers/schema';
import type { AddressReport } from '../report';
import type { LooseOutgoing, Missing } from './draft';
import { type Hosts, hasMailbox, isGmailServer } from './hosts';
import { certainName, enteredName, type Found, nameMissing, wayMissing } from './missing';
import { forApps, needsSignIn } from './sign-in';

/** Where mail from the address goes out: as Gmail has it where nothing is wrong with that, else as the provider names it. */
export function outgoingOf(address: AddressReport, hosts: Hosts): Found<LooseOutgoing> {
  const { entered, sendAsEmail } = address;
  const { mailbox, sender, enteredHost, how } = hosts;
  const offer = offerOf(address, hosts);
  const kept = enteredIn(address, hosts, offer);
  const server = kept ?? offer;
  // A provider's own addresses need its own server.
  const isMoved = !kept && how === 'domain' && mailbox !== undefined && sender !== mailbox;
  // A service that only sends has a login of its own.
  const isOwn = !sender || hasMailbox(sender);
  const profile = mailbox && (isMoved || (isOwn && needsSignIn(mailbox))) ? mailbox : (sender ?? mailbox);
  // The login at another server is no login here.
  const isElsewhere = sender ? isMoved : isGmailServer(entered?.host ?? '');
  const username = (isElsewhere ? undefined : enteredName(address)) ?? certainName(profile, sendAsEmail);
  const missing: Missing[] = username === undefined ? [nameMissing('outgoing', profile, sendAsEmail)] : [];
  if (!server)
    return {
      server: { username },
      missing: [
        { part: 'host', sides: ['outgoing'], suggested: hostInDoubt(address) ? undefined : enteredHost },
        ...wayMissing('outgoing'),
        ...missing,
      ],
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

/** Is something else wrong with the name that is entered than its port and protection? */
const hostInDoubt = ({ findings }: AddressReport): boolean =>
  findings.some(({ field, severity }) => field === 'smtpMsa.host' && severity !== 'unknown');

type Offer = Pick<Server, 'host' | 'port' | 'securityMode' | 'placeholder'>;

/** What the provider names. */
function offerOf({ recommended }: AddressReport, { mailHost, mailbox, sender }: Hosts): Offer | undefined {
  const goesOn = recommended && (mailHost?.id === 'google' || !isGmailServer(recommended.host));
  if (goesOn) return { ...recommended, placeholder: recommended.hostForReader };
  // Nothing helps in Gmail; mail apps can sign in.
  const servers = (mailbox ?? sender)?.smtp ?? [];
  const protectedOnes = servers.filter(({ port, securityMode }) => port !== 25 && securityMode !== 'none');
  return protectedOnes.find((one) => one.recommended) ?? protectedOnes[0];
}

/** What stands in Gmail, where it is right, or nothing is known against it and no better is offered. */
function enteredIn(
  { entered, status, lead, findings }: AddressReport,
  { enteredHost }: Hosts,
  offer: Offer | undefined,
): Offer | undefined {
  const { port, securityMode } = entered ?? {};
  if (!enteredHost || port === undefined || securityMode === undefined || securityMode === 'none') return undefined;
  const isWrong = (lead?.severity === 'error' || lead?.severity === 'warning') && lead.field.startsWith('smtpMsa');
  // An old name goes on in Gmail; what is set up anew takes the new one.
  const isOld = findings.some(({ field, expected }) => field === 'smtpMsa.host' && expected === offer?.host);
  const isRight = (status === 'ok' || status === 'info') && !(offer && isOld);
  return isRight || (!isWrong && !offer) ? { host: enteredHost, port, securityMode } : undefined;
}
