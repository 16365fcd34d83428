import { matchesPattern } from '../../utils/providers/pattern.ts';
import type { ProviderProfile } from '../../utils/providers/schema.ts';
import type { Listed, ListedServer } from './lists.ts';

/** What a list's entry says beside a profile of ours. */
export interface Comparison {
  list: string;
  id: string;
  /** `same`: one of our servers. `mode`: our host at another port or in another mode. `server`: a host that is not ours. */
  result: 'same' | 'mode' | 'server';
  listed: string;
  ours: string;
  /** Domains that the list attaches to a server of ours, and that we do not have. */
  newDomains: string[];
}

/** Holds the entries of one list against the profiles. Entries of providers that we do not have give nothing. */
export function compare(list: string, entries: readonly Listed[], profiles: readonly ProviderProfile[]): Comparison[] {
  return entries.flatMap(({ smtp, ...entry }) => {
    const domains = entry.domains.map((domain) => domain.toLowerCase());
    if (smtp.length === 0) return [];
    const sameServer = profiles.find((one) => smtp.some(({ host }) => sends(one, host)));
    const profile = sameServer ?? profiles.find((one) => domains.some((domain) => has(one, domain)));
    if (!profile) return [];
    const unknown = domains.filter((domain) => !profiles.some((one) => has(one, domain)));
    return {
      list,
      id: profile.id,
      result: smtp.some((server) => isOurs(profile, server)) ? 'same' : sameServer ? 'mode' : 'server',
      listed: smtp.map(shown).join(', '),
      ours: (profile.smtp ?? []).map(shown).join(', ') || 'none',
      newDomains: sameServer ? unknown : [],
    };
  });
}

const has = ({ domains = [] }: ProviderProfile, domain: string): boolean =>
  domains.some((pattern) => matchesPattern(pattern, domain));
const sends = ({ smtp = [] }: ProviderProfile, host: string): boolean =>
  smtp.some((server) => matchesPattern(server.host, host));
const isOurs = ({ smtp = [] }: ProviderProfile, { host, port, securityMode }: ListedServer): boolean =>
  smtp.some((ours) => matchesPattern(ours.host, host) && ours.port === port && ours.securityMode === securityMode);
const shown = ({ host, port, securityMode }: ListedServer): string => `${host}:${port} ${securityMode}`;
