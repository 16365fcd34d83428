import { GMAIL_DOMAINS } from '../names/gmail-domains';
import { domainOf } from '../names/host-name';
import type { AddressReport, Report } from '../report';
import type { Hosts } from './hosts';

/**
 * What becomes of an address when Gmail ends sending as addresses of other providers. `ends`: it belongs to another provider.
 * `stays`: Google names it. `uncertain`: a domain of one's own, which Google's sentence does not name and the press counts in.
 * https://support.google.com/mail/answer/22370
 */
export type Fate = 'ends' | 'stays' | 'uncertain';

export function fateOf(
  { isPrimary, domain, entered }: Pick<AddressReport, 'isPrimary' | 'domain' | 'entered'>,
  { account }: Pick<Report, 'account'>,
  { mailHost, how }: Hosts,
): Fate {
  const home = account && domainOf(account);
  if (isPrimary || GMAIL_DOMAINS.includes(domain) || domain === home) return 'stays';
  // Google hosts the domain, and its own servers send: an alias, where the account is in a Workspace.
  const inWorkspace = home !== undefined && !GMAIL_DOMAINS.includes(home);
  if (mailHost?.id === 'google' && entered === null && inWorkspace) return 'stays';
  return how === 'domain' && mailHost?.id !== 'google' ? 'ends' : 'uncertain';
}
