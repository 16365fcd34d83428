import { domainOf } from '../names/host-name';
import { exactHost } from '../providers/exact-host';
import { namesOf } from '../providers/names';
import { isOpen, matchesPattern, resolvePattern } from '../providers/pattern';
import type { ProviderProfile, Server, Username } from '../providers/schema';
import type { Params, ProviderOf, Recommended } from '../report';
import type { Facts } from './facts';

/** The typed server tells whom this address sends through; failing that, who hosts its domain. */
export function providerOf({ hostProfile, domainProfile, domainHow }: Facts): ProviderOf | undefined {
  const profile = hostProfile ?? domainProfile;
  if (!profile) return undefined;
  const { id, name, manual } = profile;
  return { id, name, names: namesOf(profile), manual, how: hostProfile ? 'host' : (domainHow ?? 'domain') };
}

/** The values to enter: from the provider of the typed server if it offers any, else from the domain's. */
export function recommendedFor(facts: Facts): Recommended | undefined {
  const { hostProfile, domainProfile, domainAtGoogle } = facts;
  // Gmail's own servers send: right for Google's addresses, and otherwise the address lacks a server.
  if (facts.rawHost === null && domainAtGoogle !== false) return undefined;
  if (facts.domainHow === 'domain' && domainProfile?.password === 'oauth-only')
    return recommendedFrom(domainProfile, facts);
  // A provider's own addresses need its own server, and Google's server does not sign for domains elsewhere.
  const domainFirst =
    facts.domainHow === 'domain' ||
    (hostProfile?.id === 'google' && domainAtGoogle === false) ||
    isOtherEdition(hostProfile, domainProfile);
  for (const profile of domainFirst ? [domainProfile, hostProfile] : [hostProfile, domainProfile]) {
    const recommended = profile && recommendedFrom(profile, facts);
    if (recommended) return recommended;
  }
  return undefined;
}

/** Are these two editions of one provider, by region or country: `zoho` and `zoho-eu`? */
export const isOtherEdition = (one: ProviderProfile | null | undefined, other: ProviderProfile | undefined): boolean =>
  Boolean(one && other && one.id !== other.id && familyOf(one) === familyOf(other));

/** Editions of one provider share the first part of their ids. */
const familyOf = ({ id }: ProviderProfile): string => id.split('-')[0] ?? id;

/** The server to enter by a profile: as typed where it is documented so, else the typed one, else its first. */
export function recommendedFrom(profile: ProviderProfile, facts: Facts): Recommended | undefined {
  const offered = profile.smtp?.filter(({ recommended }) => recommended) ?? [];
  const typedOne = (profile.smtp ?? []).filter((one) => isServerOf(profile, one, facts));
  // A documented way that is protected stays, even if the provider puts another one first.
  const kept = typedOne.filter((one) => one.port === facts.port && isSafe(profile, one));
  const server =
    (offered[0] && (kept.find((one) => one.securityMode === facts.securityMode) ?? kept[0])) ??
    offered.find((one) => typedOne.includes(one)) ??
    (isOtherEdition(facts.hostProfile, profile) ? offered.find(({ host }) => isAlike(host, facts.host)) : undefined) ??
    offered[0];
  if (!server || takesNoPassword(profile, typedOne, facts)) return undefined;
  const exact = exactHost(profile, facts.dns);
  const typed = facts.host && isServerOf(profile, server, facts) ? facts.host : undefined;
  const resolved = resolvePattern(server.host, facts.domain) ?? server.host;
  const host = exact?.host ?? typed ?? resolved;
  return {
    host,
    hostForReader: isOpen(host) ? (server.placeholder ?? host) : host,
    port: server.port,
    securityMode: server.securityMode,
    usernameForm: usernameOf(profile, facts.sendAsEmail)?.form,
    username: usernameFor(usernameOf(profile, facts.sendAsEmail), facts.sendAsEmail),
    whereToFindHost: isOpen(host) ? profile.whereToFindHost : undefined,
    origin: profile.origin,
    hostFrom: exact?.from,
  };
}

/** The host for the texts: a name to enter, or what the customer's own looks like. A placeholder is never one to enter. */
export function hostParams(recommended: Recommended | undefined): Params {
  if (!recommended || !isOpen(recommended.host)) return { newHost: recommended?.host ?? '', likeHost: '' };
  const { hostForReader, whereToFindHost = '' } = recommended;
  return { newHost: '', likeHost: hostForReader, whereToFindHost };
}

/** `smtp.example.eu` for `smtp.example.com`: each plan of a provider has such a name in every region. */
const isAlike = (host: string, typed: Facts['host']): boolean => host.split('.')[0] === typed?.split('.')[0];

const isSafe = ({ retiredHosts }: ProviderProfile, { host, port, securityMode }: Server): boolean =>
  port !== 25 && securityMode !== 'none' && !retiredHosts?.some((old) => old.host === host);

/** Nothing to change to: with such a provider Gmail cannot log in, whatever is entered. */
const takesNoPassword = (profile: ProviderProfile, typedOne: readonly Server[], { domainProfile }: Facts): boolean =>
  profile.password === 'oauth-only' && (typedOne.length === 0 || domainProfile?.id !== profile.id);

/** Wording for an address whose own provider lets no password in: its webmail is the way out. */
export const wayOut = ({ domainProfile }: Facts): 'webmail' | undefined =>
  domainProfile?.password === 'oauth-only' ? 'webmail' : undefined;

/** Is the typed server one of the profile's, and not a name known to be wrong? */
export function isServerOf(profile: ProviderProfile, { host }: Server, facts: Facts): boolean {
  const typed = facts.host;
  if (typeof typed !== 'string' || !matchesPattern(host, typed, facts.domain)) return false;
  // A plain name was meant; only a pattern can fit a wrong one too. `{domain}` is left out: an address at a first
  // domain of the host's own, such as shop.sakura.ne.jp, has that very name as server.
  return !host.includes('*') || !profile.wrongHosts?.some((wrong) => matchesPattern(wrong, typed));
}

/** Is the typed server one that the provider documents? Before that is certain, nobody should loosen a protection there. */
export const isNameChecked = (profile: ProviderProfile, facts: Facts): boolean =>
  profile.smtp?.some((server) => isServerOf(profile, server, facts)) ?? false;

/** What the provider wants as user name for this address: one at an own domain may be reached by another login. */
export function usernameOf({ username, domains }: ProviderProfile, sendAsEmail: string): Username | undefined {
  if (username?.form !== 'full-address' || !username.atOwnDomain) return username;
  if (domains?.includes(domainOf(sendAsEmail))) return username;
  return { form: 'account-specific', description: username.atOwnDomain };
}

/** The user name, where the form leaves no doubt. */
export function usernameFor(username: Username | undefined, sendAsEmail: string): string | undefined {
  if (username?.form === 'full-address') return sendAsEmail;
  if (username?.form === 'local-part') return sendAsEmail.slice(0, sendAsEmail.lastIndexOf('@'));
  if (username?.form === 'fixed') return username.word;
  return undefined;
}
