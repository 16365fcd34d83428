import { matchesPattern } from './pattern';
import { builtIn } from './profiles';
import type { ProviderProfile } from './schema';

/** Something that a profile claims and a built-in one has. */
export interface Conflict {
  /** `wrong`: it calls a documented server of the built-in one wrong, old or for incoming mail only. */
  kind: 'id' | 'domain' | 'server' | 'wrong';
  /** What is claimed, as the profile writes it. */
  name: string;
  /** Name of the built-in provider. */
  owner: string;
}

/** What a profile claims that a built-in one has. */
export function conflictsOf({ id, ...claims }: ProviderProfile): Conflict[] {
  const { domains = [], smtp = [], wrongHosts = [], incomingHosts = [], retiredHosts = [] } = claims;
  const named = builtIn.byId.get(id);
  const wrong = [...wrongHosts, ...incomingHosts, ...retiredHosts.map(({ host }) => host)];
  const servers = smtp.map(({ host }) => host);
  return [
    ...(named ? [{ kind: 'id' as const, name: id, owner: named.name }] : []),
    ...domains.flatMap((name) => owned('domain', name, (one) => one.domains)),
    ...servers.flatMap((name) => owned('server', name, serversOf)),
    ...wrong.flatMap((name) => owned('wrong', name, serversOf)),
  ];
}

/** A server may be shared with a built-in provider, whose word on it counts; nothing else of one can be taken. */
export const mayBeImported = (profile: ProviderProfile): boolean =>
  conflictsOf(profile).every(({ kind }) => kind === 'server');

const serversOf = ({ smtp = [] }: ProviderProfile): string[] => smtp.map(({ host }) => host);

function owned(
  kind: Conflict['kind'],
  name: string,
  namesOf: (profile: ProviderProfile) => readonly string[] | undefined,
): Conflict[] {
  const owner = builtIn.profiles.find((profile) => namesOf(profile)?.some((other) => overlap(name, other)));
  return owner ? [{ kind, name, owner: owner.name }] : [];
}

/** Is there a name that fits both? What stands for the customer's own domain is nobody's. */
const overlap = (one: string, other: string): boolean =>
  !one.includes('{') && !other.includes('{') && (covers(one, other) || covers(other, one));

const covers = (pattern: string, name: string): boolean =>
  pattern === name || matchesPattern(pattern, name.replaceAll('*', '0'));
