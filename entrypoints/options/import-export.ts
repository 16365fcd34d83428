import * as v from 'valibot';
import { type Problem, problemOf, within } from '../../utils/providers/problem';
import {
  checkProfiles,
  MAX_CHARACTERS,
  type ReadProfiles,
  readJson,
  readProfiles,
} from '../../utils/providers/read-profiles';
import type { ProviderProfile } from '../../utils/providers/schema';
import type { Answer } from '../../utils/report';
import { type ByAddress, valueAt, withValue } from '../../utils/storage/by-account';
import { answer, kept, move, tried } from '../../utils/storage/shapes';
import type { Kept, Move, Tried } from '../../utils/storage/stored';

/** What the user told the extension, as one file holds it. */
export interface UserData {
  answers: ByAddress<Answer>;
  profiles: ProviderProfile[];
  /** Copies of settings. */
  kept: ByAddress<Kept>;
  /** Moving plans. */
  moves: ByAddress<Move>;
  /** What mails that arrived have proved. */
  proofs: ByAddress<Tried>;
}

export interface Counts {
  added: number;
  replaced: number;
  same: number;
}

const FORMAT = 'send-as-check';
const VERSION = 1;

const byAddress = <T>(shape: v.GenericSchema<unknown, T>) => v.record(v.string(), v.record(v.string(), shape));

const file = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** ISO 8601; for the reader of the file only. */
  exportedAt: v.optional(v.string()),
  answers: byAddress(answer),
  profiles: v.array(v.unknown()),
  kept: v.optional(byAddress(kept), {}),
  moves: v.optional(byAddress(move), {}),
  proofs: v.optional(byAddress(tried), {}),
});

/** A list of profiles alone must leave room for the rest of a file that is to be read again. */
const MAX_STORED = MAX_CHARACTERS / 4;

export const writeFile = (data: UserData, now: Date): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now.toISOString(), ...data }, null, 2);

const NOTHING: Omit<UserData, 'profiles'> = { answers: {}, kept: {}, moves: {}, proofs: {} };

/** Reads an exported file, or profiles alone. All or nothing: with any problem, nothing is returned. */
export function readFile(text: string): { ok: true; data: UserData } | { ok: false; problems: Problem[] } {
  const read = readJson(text);
  if (!read.ok) return read;
  if (!isExport(read.data)) {
    const profiles = readProfiles(text);
    return profiles.ok ? { ok: true, data: { ...NOTHING, profiles: profiles.profiles } } : profiles;
  }
  const { version } = read.data;
  if (typeof version === 'number' && version > VERSION) {
    return { ok: false, problems: [{ at: ['version'], code: 'newerFile' }] };
  }
  const result = v.safeParse(file, read.data);
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) };
  const profiles = checkProfiles(result.output.profiles);
  if (!profiles.ok) return { ok: false, problems: profiles.problems.map((problem) => within(['profiles'], problem)) };
  const { answers, kept: copies, moves, proofs } = result.output;
  return { ok: true, data: { answers, profiles: profiles.profiles, kept: copies, moves, proofs } };
}

const isExport = (data: unknown): data is { format: unknown; version?: unknown } =>
  typeof data === 'object' && data !== null && 'format' in data;

/** What is imported of an address replaces the same part of what is known; other parts stay. */
export function mergeByAddress<T extends object>(
  current: ByAddress<T>,
  imported: ByAddress<T>,
): { merged: ByAddress<T>; counts: Counts } {
  const counts: Counts = { added: 0, replaced: 0, same: 0 };
  let merged = current;
  for (const [account, addresses] of Object.entries(imported))
    for (const [address, said] of Object.entries(addresses)) {
      const known = valueAt(current, account, address);
      const one: T = { ...known, ...said };
      counts[outcome(known, one)]++;
      merged = withValue(merged, account, address, one);
    }
  return { merged, counts };
}

type Merged = (Extract<ReadProfiles, { ok: true }> & { counts: Counts }) | Extract<ReadProfiles, { ok: false }>;

/** Imported profiles replace those with the same id; others stay. The whole must pass the check. */
export function mergeProfiles(current: readonly ProviderProfile[], imported: readonly ProviderProfile[]): Merged {
  const ids = new Set(imported.map(({ id }) => id));
  const joined = join(
    current.filter(({ id }) => !ids.has(id)),
    imported,
  );
  if (!joined.ok) return joined;
  const counts: Counts = { added: 0, replaced: 0, same: 0 };
  for (const one of imported)
    counts[
      outcome(
        current.find(({ id }) => id === one.id),
        one,
      )
    ]++;
  return { ...joined, counts };
}

/** Reads what was typed, one profile or a list, and checks it together with the others. Gives them all. */
export function addProfiles(text: string, others: readonly ProviderProfile[]): ReadProfiles & { added?: string[] } {
  const read = readProfiles(text);
  if (!read.ok) return read;
  const joined = join(others, read.profiles);
  if (joined.ok) return { ...joined, added: read.profiles.map(({ name }) => name) };
  if (text.trimStart().startsWith('[')) return joined;
  return { ok: false, problems: joined.problems.map(({ at: [, ...rest], ...problem }) => ({ ...problem, at: rest })) };
}

/** Places of problems are counted in `added`. */
function join(kept: readonly ProviderProfile[], added: readonly ProviderProfile[]): ReadProfiles {
  const checked = checkProfiles([...kept, ...added]);
  if (!checked.ok) {
    const shift = ({ at: [index, ...rest], ...problem }: Problem): Problem => ({
      ...problem,
      at: [Number(index) - kept.length, ...rest],
    });
    return { ok: false, problems: checked.problems.map(shift) };
  }
  if (JSON.stringify(checked.profiles).length <= MAX_STORED) return checked;
  return { ok: false, problems: [{ at: [], code: 'tooMuch', values: { limit: MAX_STORED } }] };
}

const outcome = (before: unknown, after: unknown): keyof Counts => {
  if (before === undefined) return 'added';
  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'replaced';
};
