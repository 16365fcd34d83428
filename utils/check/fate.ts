import { GMAIL_DOMAINS, isInWorkspace } from '../names/gmail-domains';
import type { Facts } from './facts';

/**
 * What becomes of an address when Gmail ends sending as addresses of other providers. `ends`: it belongs to another provider.
 * `stays`: Google names it. `uncertain`: a domain of one's own, which Google's sentence does not name and the press counts in,
 * or any outside address in a Workspace, of which no source speaks.
 * https://support.google.com/mail/answer/22370
 */
export type Fate = 'ends' | 'stays' | 'uncertain';

type Known = Pick<Facts, 'isPrimary' | 'domain' | 'accountDomain' | 'domainProfile' | 'domainHow' | 'rawHost'>;

/** The same for the mark in the row, the card and the moving plan. */
export function fateOf({ isPrimary, domain, accountDomain, domainProfile, domainHow, rawHost }: Known): Fate {
  if (isPrimary || GMAIL_DOMAINS.includes(domain) || domain === accountDomain) return 'stays';
  const atGoogle = domainProfile?.id === 'google';
  // Google hosts the domain, and its own servers send: an alias, where the account is in a Workspace.
  if (isInWorkspace(accountDomain)) return atGoogle && rawHost === null ? 'stays' : 'uncertain';
  return domainHow === 'domain' && !atGoogle ? 'ends' : 'uncertain';
}
