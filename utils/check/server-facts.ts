import { domainOf, normalizeHost } from '../names/host-name';
import { identify } from '../providers/identify';
import { isPlaceholder } from '../providers/placeholder';
import type { ProviderProfile } from '../providers/schema';
import type { SendAs } from '../send-as';
import type { Facts } from './facts';
import type { Knowledge } from './knowledge';

type ServerFacts = Pick<
  Facts,
  'rawHost' | 'host' | 'hostIsPlaceholder' | 'hostProfile' | 'port' | 'securityMode' | 'username'
>;

/** The outside server as it is entered, and whose it is. `none`: what is known of it where there is none to see. */
export function serverFacts(
  { smtpMsa, sendAsEmail }: SendAs,
  none: null | undefined,
  knowledge: Knowledge,
): ServerFacts {
  if (!smtpMsa) {
    const nothing = { rawHost: none, host: none, hostProfile: none, port: none, securityMode: none, username: none };
    return { ...nothing, hostIsPlaceholder: false };
  }
  const { host: rawHost, port, securityMode, username } = smtpMsa;
  const hostIsPlaceholder = rawHost !== undefined && isPlaceholder(rawHost, knowledge.indexes, domainOf(sendAsEmail));
  // An outside server always has these: one that is missing was not read.
  const host = rawHost === undefined || hostIsPlaceholder ? undefined : normalizeHost(rawHost);
  const hostProfile = hostIsPlaceholder ? shownIn(rawHost, knowledge) : host ? ownerOf(host, knowledge) : undefined;
  return { rawHost, host, hostIsPlaceholder, hostProfile, port, securityMode, username };
}

/** The company whose server names look like this placeholder. */
const shownIn = (host: string, { indexes }: Knowledge): ProviderProfile | undefined =>
  indexes.map(({ outgoing }) => outgoing.match(host.normalize('NFKC').trim().toLowerCase())).find(Boolean);

function ownerOf(host: string, { indexes }: Knowledge): ProviderProfile | undefined {
  // A server for reading mail tells whose it is by the one for sending: imap.ionos.de, smtp.ionos.de.
  const sibling = host.replace(/^(imap|pop3?)\./, 'smtp.');
  return (identify({ host }, indexes) ?? identify({ host: sibling }, indexes))?.profile;
}
