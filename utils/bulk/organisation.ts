import { GMAIL_DOMAINS } from '../names/gmail-domains';
import { domainOf, normalizeHost } from '../names/host-name';
import { keyOf } from '../send-as';
import { counted } from './counted';
import type { OtherUser } from './others';

/** What is known of an organisation by the settings of all its users; see `Organisation` in check/. */
export interface OrganisationFacts {
  domains: readonly string[];
  users: Readonly<Record<string, number>>;
}

/** The organisation's domains as its users' accounts show them, by how many users they have. */
export function domainsIn(users: readonly OtherUser[]): string[] {
  const domains = users.filter(({ isAccount }) => isAccount).map(({ user }) => domainOf(user));
  return counted(domains.filter((domain) => !GMAIL_DOMAINS.includes(domain))).map(([domain]) => domain);
}

/** Domains as somebody types them: with commas, spaces or lines between. What is no domain is left out. */
export const domainsFrom = (text: string): string[] => [
  ...new Set(text.split(/[\s,;、，]+/).flatMap((name) => normalizeHost(name.replace(/^@/, '')) ?? [])),
];

/** How many users send as an address through an outside server, where there is more than one. */
export function sharedAddresses(users: readonly OtherUser[]): Record<string, number> {
  const keys = users.flatMap(({ sendAs }) => [
    ...new Set(sendAs.filter(({ smtpMsa }) => smtpMsa).map(({ sendAsEmail }) => keyOf(sendAsEmail))),
  ]);
  return Object.fromEntries(counted(keys).filter(([, count]) => count > 1));
}
