import type { DnsEvidence } from '../dns/evidence';
import { exactHost } from '../providers/exact-host';
import { isOpen, matchesPattern, resolvePattern } from '../providers/pattern';
import type { ProviderProfile } from '../providers/schema';
import type { AddressReport } from '../report';
import type { LooseIncoming, Missing } from './draft';
import type { Hosts } from './hosts';
import { certainName, enteredName, type Found, nameMissing, wayMissing } from './missing';
import { forApps } from './sign-in';

type Reading = NonNullable<ProviderProfile['imap']>[number];

/** Where the address's mail is read: at its mailbox's provider, by its own word. `outgoingHost`: a server that is the customer's own. */
export function incomingOf(
  address: AddressReport,
  { mailbox, sender, enteredHost }: Hosts,
  dns: DnsEvidence | undefined,
  outgoingHost: string | undefined,
): Found<LooseIncoming> {
  const { sendAsEmail, domain } = address;
  // One mailbox has one login.
  const sameLogin = mailbox !== undefined && mailbox === sender ? enteredName(address) : undefined;
  const username = sameLogin ?? certainName(mailbox, sendAsEmail);
  const missing: Missing[] = username === undefined ? [nameMissing('incoming', mailbox, sendAsEmail)] : [];
  const read = mailbox && readingOf(mailbox, outgoingHost);
  if (!mailbox || !read)
    return {
      server: { protocol: 'imap', username },
      missing: [{ part: 'host', sides: ['incoming'] }, ...wayMissing('incoming'), ...missing],
    };
  const { protocol, server, isHint } = read;
  const { port, securityMode } = server;
  const host = hostOf(server, mailbox, domain, [enteredHost, outgoingHost, exactHost(mailbox, dns)?.host]);
  const known = { protocol, port, securityMode, username };
  if (host !== undefined && !isHint) return { server: forApps({ ...known, host }, mailbox), missing };
  missing.unshift({
    part: 'host',
    sides: ['incoming'],
    pattern: server.host,
    like: server.placeholder ?? server.host,
    whereToFind: mailbox.whereToFindHost,
    suggested: isHint ? host : undefined,
  });
  return { server: forApps({ ...known, host: undefined }, mailbox), missing };
}

/** The best protected way to read mail; IMAP before POP3. What other programs were only seen to use is a hint. */
function readingOf({ imap, pop3, confidence }: ProviderProfile, outgoingHost: string | undefined) {
  const best = (servers: readonly Reading[] = []) => {
    const modes = ['ssl', 'starttls'].map((mode) => servers.filter(({ securityMode }) => securityMode === mode));
    const offered = modes.find(({ length }) => length > 0);
    return offered?.find(({ host }) => outgoingHost !== undefined && isTwin(host, outgoingHost)) ?? offered?.[0];
  };
  const isHint = confidence.incoming === 'low';
  const [byImap, byPop] = [best(imap), best(pop3)];
  if (byImap) return { protocol: 'imap' as const, server: byImap, isHint };
  return byPop && { protocol: 'pop3' as const, server: byPop, isHint };
}

/** Of several servers, by plan or region, the one that belongs to that for sending: `imappro.zoho.com`, `smtppro.zoho.com`. */
const isTwin = (host: string, outgoingHost: string): boolean => purposeless(host) === purposeless(outgoingHost);

const purposeless = (host: string): string => host.replace(/imap|pop3?|smtp/g, '');

/** The name itself, or the customer's own by a server that is known to be theirs. */
function hostOf(
  { host }: Reading,
  { wrongHosts = [] }: ProviderProfile,
  domain: string,
  candidates: readonly (string | undefined)[],
): string | undefined {
  const pattern = resolvePattern(host, domain) ?? host;
  if (!isOpen(pattern)) return pattern;
  const isWrong = (name: string) => wrongHosts.some((wrong) => matchesPattern(wrong, name));
  return candidates.find((name) => name !== undefined && matchesPattern(pattern, name) && !isWrong(name));
}
