import { identifyDomain } from '../check/facts';
import type { Knowledge } from '../check/knowledge';
import { normalizeHost } from '../names/host-name';
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
  /** The entered server, where it is a name that can be somebody's. */
  enteredHost: string | undefined;
}

export function hostsOf({ sendAsEmail, domain, entered, answer }: AddressReport, knowledge: Knowledge): Hosts {
  const { indexes, answers, dns } = knowledge;
  const key = keyOf(sendAsEmail);
  const providerId = answer?.providerId ?? entryOf(answers, key)?.providerId;
  const found = identifyDomain(domain, providerId, entryOf(dns, key), knowledge);
  const typed = entered?.host;
  const enteredHost = typed && !isPlaceholder(typed, indexes, domain) ? normalizeHost(typed) : undefined;
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

export const hasMailbox = ({ kind }: ProviderProfile): boolean => kind !== 'relay' && kind !== 'forwarder';

/** Can mailboxes of a customer's own domain be there? Who sends through Google's server may have them anywhere. */
const holdsDomains = ({ id, kind }: ProviderProfile): boolean =>
  id !== 'google' && (kind === 'shared-web-host' || kind === 'mailbox-host');
