import type { Knowledge } from '../check/knowledge';
import type { AddressReport } from '../report';
import { entryOf, keyOf } from '../send-as';
import type { Draft } from './draft';
import { inboxDraft, mailboxDraft } from './drafts';
import type { Fate } from './fate';
import { type Hosts, hasMailbox } from './hosts';
import { appsCanSignIn, needsSignIn } from './sign-in';

/**
 * `mail-app`: the mailbox in a mail app. `sign-in-app`: the same, where the app opens the provider's own sign-in.
 * `one-inbox`: Gmail stays the inbox, a mail program sends through the address's own server. `webmail`: at the provider, in
 * the browser. `workspace`: the domain moves to Google.
 */
export type WayId = 'mail-app' | 'sign-in-app' | 'one-inbox' | 'webmail' | 'workspace';

export interface Way {
  id: WayId;
  /** The one for this kind of address. */
  isRecommended: boolean;
  /** What a mail app needs; absent where no app is set up. */
  draft?: Draft | undefined;
  /** The page to go to. */
  href?: string | undefined;
}

/** How mail can be sent from an address without Gmail, the recommended way first. */
export function waysFor(
  address: AddressReport,
  fate: Fate,
  hosts: Hosts,
  { account, knowledge }: { account: string | undefined; knowledge: Knowledge },
): Way[] {
  if (fate === 'stays') return [];
  const { mailbox } = hosts;
  const readHere = address.answer?.readHere;
  const draft = mailboxDraft(address, hosts, entryOf(knowledge.dns, keyOf(address.sendAsEmail)));
  const signsIn = mailbox !== undefined && needsSignIn(mailbox);
  const canBeRead = mailbox ? !isWithoutApps(hosts) : !isForwarded(hosts);
  const hasNoServers = isWithoutApps(hosts) && !mailbox?.smtp?.length && hosts.enteredHost === undefined;
  const ways: Record<WayId, Omit<Way, 'id' | 'isRecommended'> | undefined> = {
    'mail-app': canBeRead && !signsIn ? { draft } : undefined,
    'sign-in-app': canBeRead && signsIn ? { draft: canSignIn(draft) ? draft : undefined } : undefined,
    'one-inbox':
      readHere !== false && !signsIn && !hasNoServers ? { draft: inboxDraft(address, hosts, account) } : undefined,
    webmail: mailbox && { href: mailbox.webmail },
    workspace: fate === 'uncertain' && hosts.how !== 'domain' ? {} : undefined,
  };
  return order(readHere === true || isForwarded(hosts))
    .flatMap((id) => {
      const way = ways[id];
      return way ? [{ id, ...way, isRecommended: false }] : [];
    })
    .map((way, index) => ({ ...way, isRecommended: index === 0 }));
}

const canSignIn = ({ incoming, outgoing }: Draft): boolean =>
  [incoming, outgoing].every((server) => server.authentication !== 'oauth2' || appsCanSignIn(server));

/** Only sending leaves Gmail: who reads the address there moves least by keeping it as the one inbox. */
const order = (keepsInbox: boolean): readonly WayId[] =>
  keepsInbox
    ? ['sign-in-app', 'one-inbox', 'mail-app', 'webmail', 'workspace']
    : ['sign-in-app', 'mail-app', 'webmail', 'one-inbox', 'workspace'];

/** Nothing is stored anywhere: a service passes mail on, and one sends. */
export const isForwarded = ({ mailbox, mailHost, sender }: Hosts): boolean =>
  !mailbox && [mailHost, sender].some((profile) => profile !== undefined && !hasMailbox(profile));

/** Mail apps cannot read it, by the provider's own word. */
const isWithoutApps = ({ mailbox }: Hosts): boolean => mailbox?.imap?.length === 0 && !mailbox.pop3?.length;
