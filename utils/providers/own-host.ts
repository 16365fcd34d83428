import { checkProfiles } from './read-profiles';
import type { ProviderProfile } from './schema';

/** What a host's manual says, as typed; nothing of it is checked yet. */
export interface OwnServer {
  host: string;
  port: string;
  securityMode: string;
  username: string;
}

/** What cannot be so. Its text stands in locales/, under `options.problem`. */
export interface OwnServerProblem {
  field: keyof OwnServer;
  code: string;
  values?: Readonly<Record<string, string | number>> | undefined;
}

/** Which field of the form a part of the profile comes from. */
const FIELDS: Readonly<Record<string, keyof OwnServer>> = {
  'smtp 0 host': 'host',
  'smtp 0 port': 'port',
  'smtp 0 securityMode': 'securityMode',
  'username word': 'username',
};

/** A mail host that no profile describes, as a profile of the user's own: what its customer typed into four fields. */
export function profileOfOwnHost(
  server: OwnServer,
  sendAsEmail: string,
  today: string,
): { ok: true; profile: ProviderProfile } | { ok: false; problems: OwnServerProblem[] } {
  const { host, port, securityMode, username } = trimmed(server);
  // Both would be taken for a pattern of names.
  if (/[*{}]/.test(host)) return { ok: false, problems: [{ field: 'host', code: 'bareServerName' }] };
  const checked = checkProfiles([
    {
      id: `own-${host.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`,
      name: host,
      kind: 'mailbox-host',
      smtp: [{ host, port: Number(port), securityMode, recommended: true }],
      ...(username !== '' && { username: usernameOf(username, sendAsEmail) }),
      sources: [],
      checked: today,
      confidence: { smtp: 'high', ...(username !== '' && { username: 'high' }) },
    },
  ]);
  if (checked.ok) return { ok: true, profile: checked.profiles[0] as ProviderProfile };
  const problems = checked.problems.flatMap(({ at: [, ...at], code, values }) => {
    const field = FIELDS[at.join(' ')];
    return field ? [{ field, code: code === 'oneOf' ? 'choose' : code, values }] : [];
  });
  return { ok: false, problems };
}

const trimmed = ({ host, port, securityMode, username }: OwnServer): OwnServer => ({
  host: host.trim().toLowerCase(),
  port: port.trim(),
  securityMode,
  username: username.trim(),
});

/** An address typed as user name is meant for each address of the host, whichever it is. */
function usernameOf(username: string, sendAsEmail: string): ProviderProfile['username'] {
  if (username.toLowerCase() === sendAsEmail.toLowerCase()) return { form: 'full-address' };
  if (username.toLowerCase() === sendAsEmail.split('@')[0]?.toLowerCase()) return { form: 'local-part' };
  return { form: 'fixed', word: username };
}
