import { GMAIL_DOMAINS } from '../names/gmail-domains';
import { domainOf, normalizeHost } from '../names/host-name';
import { keyOf } from '../send-as';
import type { OtherUser } from './others';

/** What is known of an organisation by the settings of all its users; see `Organisation` in check/. */
export interface OrganisationFacts {
  domains: readonly string[];
  users: Readonly<Record<string, number>>;
}

/** The organisation's domains as its users' accounts show them, by how many users they have. */
export function domainsIn(users: readonly OtherUser[]): string[] {
  const counts = new Map<string, number>();
  for (const { user, isAccount } of users) {
    const domain = domainOf(user);
    if (isAccount && !GMAIL_DOMAINS.includes(domain)) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([domain]) => domain);
}

/** Domains as somebody types them: with commas, spaces or lines between. What is no domain is left out. */
export const domainsFrom = (text: string): string[] => [
  ...new Set(text.split(/[\s,;、，]+/).flatMap((name) => normalizeHost(name.replace(/^@/, '')) ?? [])),
];

/** How many users send as an address through an outside server, where there is more than one. */
export function sharedAddresses(users: readonly OtherUser[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { sendAs } of users)
    for (const key of new Set(sendAs.filter(({ smtpMsa }) => smtpMsa).map(({ sendAsEmail }) => keyOf(sendAsEmail))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].filter(([, count]) => count > 1));
}
