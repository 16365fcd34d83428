import * as v from 'valibot';
import { type ProviderProfile, profile } from './schema';

/** What is wrong with a profile, and where: `path` as a person would write it, such as `[0].smtp[1].port`. */
export interface Problem {
  path: string;
  message: string;
}

export type ReadProfiles = { ok: true; profiles: ProviderProfile[] } | { ok: false; problems: Problem[] };

/** More than this is no list of profiles. */
const MAX_CHARACTERS = 200_000;

/** Reads one profile or a list of them from JSON text. All or nothing: with any problem, no profile is returned. */
export function readProfiles(json: string): ReadProfiles {
  if (json.length > MAX_CHARACTERS) return refused('', `The text is longer than ${MAX_CHARACTERS} characters. Import fewer profiles.`);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return refused('', `This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return checkProfiles(Array.isArray(data) ? data : [data]);
}

/** The same for data that is parsed already, such as an administrator's. */
export function checkProfiles(data: readonly unknown[]): ReadProfiles {
  const result = v.safeParse(v.array(profile), data);
  if (!result.success) {
    return { ok: false, problems: result.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })) };
  }
  const problems = duplicates(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profiles: result.output };
}

const refused = (path: string, message: string): ReadProfiles => ({ ok: false, problems: [{ path, message }] });

const pathOf = ({ path }: v.BaseIssue<unknown>): string =>
  path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('') ?? '';

/** Valibot's own words for a key that nobody knows are not clear enough. */
const messageOf = (issue: v.BaseIssue<unknown>): string => {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'There is no such field. Remove it, or correct its name.';
  if (issue.received === 'undefined') return 'This field is missing.';
  return issue.message;
};

/** Two profiles that claim one name would make it a matter of luck which is used. */
function duplicates(profiles: readonly ProviderProfile[]): Problem[] {
  const seen = new Map<string, string>();
  return profiles.flatMap(({ id, smtp = [], domains = [] }, index) => {
    const hosts = new Set(smtp.map(({ host }) => host));
    const claims = [['id', id], ...[...hosts].map((host) => ['smtp', host]), ...domains.map((domain) => ['domains', domain])];
    return claims.flatMap(([field, value]) => {
      const key = `${field} ${value}`;
      const earlier = seen.get(key);
      seen.set(key, id);
      if (earlier === undefined) return [];
      return [{ path: `[${index}].${field}`, message: `"${value}" stands twice: here and in "${earlier}". Keep one.` }];
    });
  });
}
