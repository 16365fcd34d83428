import type { Knowledge } from '../check/knowledge';
import { identifyDomain } from '../check/mail-host';
import { GMAIL_DOMAINS } from '../names/gmail-domains';
import { domainOf, isUnder, normalizeHost } from '../names/host-name';
import { identify } from '../providers/identify';
import { isPlaceholder } from '../providers/placeholder';
import type { ProviderProfile } from '../providers/schema';
import type { AddressReport } from '../report';
import { entryOf, keyOf } from '../send-as';

/** Who has to do with an address, as far as it is known. */
export interface Hosts {
  /** Of the domain's mail, and how it was found. */
  mailHost: ProviderProfile | undefined;
  how: 'domain' | 'answer' | 'dns' | undefined;
  /** Of the server that is entered in Gmail. */
  sender: ProviderProfile | undefined;
  /** Where the mailbox is. A service that only sends or forwards has none. */
  mailbox: ProviderProfile | undefined;
  /** The entered server, where it is a name that can be somebody's, and one that goes on sending for the address. */
  enteredHost: string | undefined;
}

export function hostsOf({ sendAsEmail, domain, entered, answer }: AddressReport, knowledge: Knowledge): Hosts {
  const { indexes, answers, dns } = knowledge;
  const key = keyOf(sendAsEmail);
  const providerId = answer?.providerId ?? entryOf(answers, key)?.providerId;
  const found = identifyDomain(domain, providerId, entryOf(dns, key), knowledge);
  const typed = entered?.host;
  const host = typed && !isPlaceholder(typed, indexes, domain) ? normalizeHost(typed) : undefined;
  const isGoogles = found?.profile.id === 'google' || domainOf(entered?.username ?? '') === domain;
  const enteredHost = host && (isGoogles || !isGmailServer(host)) ? host : undefined;
  const sender = enteredHost ? identify({ host: enteredHost }, indexes)?.profile : undefined;
  const mailHost = found?.profile;
  const mailbox = mailHost ?? (sender && holdsDomains(sender) ? sender : undefined);
  return {
    mailHost,
    how: found?.how,
    sender,
    mailbox: mailbox && hasMailbox(mailbox) ? mailbox : undefined,
    enteredHost,
  };
}

/** Google's servers send as other addresses only as long as Gmail does. */
export const isGmailServer = (host: string): boolean => GMAIL_DOMAINS.some((domain) => isUnder(host, domain));

export const hasMailbox = ({ kind }: ProviderProfile): boolean => kind !== 'relay' && kind !== 'forwarder';

/** Can mailboxes of a customer's own domain be there? Who sends through Google's server may have them anywhere. */
const holdsDomains = ({ id, kind }: ProviderProfile): boolean =>
  id !== 'google' && (kind === 'shared-web-host' || kind === 'mailbox-host');
