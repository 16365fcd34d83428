import * as v from 'valibot';
import { type Problem, problemOf, within } from './problem';
import { type ProviderProfile, profile } from './schema';

export type ReadProfiles = { ok: true; profiles: ProviderProfile[] } | { ok: false; problems: Problem[] };

/** A profile that does not pass the check; the places of its problems are counted from its own outermost value. */
export interface RefusedProfile {
  value: unknown;
  problems: Problem[];
}

/** A longer text is no list of profiles. */
export const MAX_CHARACTERS = 400_000;

/** Reads one profile or a list of them from JSON text. All or nothing: with any problem, no profile is returned. */
export function readProfiles(json: string): ReadProfiles {
  const read = readJson(json);
  if (!read.ok) return read;
  if (Array.isArray(read.data)) return checkProfiles(read.data);
  const { usable, refused } = splitProfiles([read.data]);
  return refused[0] ? { ok: false, problems: refused[0].problems } : { ok: true, profiles: usable };
}

/** The same for data that is parsed already. */
export function checkProfiles(data: readonly unknown[]): ReadProfiles {
  const { usable, refused } = splitProfiles(data);
  if (refused.length === 0) return { ok: true, profiles: usable };
  const problems = refused.flatMap(({ index, problems }) => problems.map((problem) => within([index], problem)));
  return { ok: false, problems };
}

/** Parses a text of a bearable length. */
export function readJson(json: string): { ok: true; data: unknown } | { ok: false; problems: Problem[] } {
  const wrong = (code: string, values = {}) => ({ ok: false as const, problems: [{ at: [], code, values }] });
  if (json.length > MAX_CHARACTERS) return wrong('tooLong', { limit: MAX_CHARACTERS });
  if (json.trim() === '') return wrong('empty');
  try {
    return { ok: true, data: JSON.parse(json) };
  } catch {
    return wrong('notJson'); // Where exactly is shown beside the text, see utils/json-text.ts.
  }
}

/** Each profile by itself: those that can be used, and those that cannot, with their problems and their place. */
export function splitProfiles(data: readonly unknown[]): {
  usable: ProviderProfile[];
  refused: (RefusedProfile & { index: number })[];
} {
  const usable: ProviderProfile[] = [];
  const refused: (RefusedProfile & { index: number })[] = [];
  const claimed = new Map<string, string>();
  for (const [index, value] of data.entries()) {
    const result = v.safeParse(profile, value);
    const problems = result.success ? twice(result.output, claimed) : result.issues.map(problemOf);
    if (result.success && problems.length === 0) {
      usable.push(result.output);
      for (const { claim } of claims(result.output)) claimed.set(claim, result.output.id);
    } else refused.push({ index, value, problems });
  }
  return { usable, refused };
}

/** Two profiles that claim one name would make it a matter of luck which is used. */
const twice = (one: ProviderProfile, claimed: ReadonlyMap<string, string>): Problem[] =>
  claims(one).flatMap(({ at, claim, name }) => {
    const other = claimed.get(claim);
    return other === undefined ? [] : [{ at, code: 'twice', values: { name, other } }];
  });

/** What only one profile may have. Names built from the customer's own domain identify nobody and may recur. */
function claims({ id, smtp, domains, dns }: ProviderProfile) {
  const list = (place: string[], names: readonly string[] = [], field?: string) =>
    names.map((name, index) => ({
      at: [...place, index, ...(field ? [field] : [])],
      claim: `${place.join('.')} ${name}`,
      name,
    }));
  return [
    { at: ['id'], claim: `id ${id}`, name: id },
    ...list(
      ['smtp'],
      smtp?.map(({ host }) => host),
      'host',
    ),
    ...list(['domains'], domains),
    ...list(['dns', 'mx'], dns?.mx),
    ...list(['dns', 'spf'], dns?.spf),
    ...list(['dns', 'ptr'], dns?.ptr),
  ].filter(({ name }) => !name.includes('{'));
}
