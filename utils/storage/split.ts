import * as v from 'valibot';
import { splitProfiles } from '../providers/read-profiles';
import type { ProviderProfile } from '../providers/schema';
import type { ByAddress } from './by-account';
import type { Split } from './checked-item';
import { draft } from './shapes';

// Of a stored value the good parts, and what does not fit.

const record = v.record(v.string(), v.unknown());
const isGroup = (stored: unknown): stored is Record<string, unknown> => v.is(record, stored) && !Array.isArray(stored);

/** By account, then by address: what does not fit is taken out address by address, with its place. */
export const splitByAddress =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (stored: unknown): Split<ByAddress<T>> => {
    if (!isGroup(stored)) return { usable: {}, unusable: [stored] };
    const unusable: unknown[] = [];
    const accounts = Object.entries(stored).flatMap(([account, addresses]) => {
      const { usable, bad } = splitGroup(addresses, shape);
      if (bad !== undefined) unusable.push({ [account]: bad });
      return usable ? [[account, usable] as const] : [];
    });
    return { usable: Object.fromEntries(accounts), unusable };
  };

/** One group of named values: those that fit, and those that do not. */
function splitGroup<T>(
  stored: unknown,
  shape: v.GenericSchema<unknown, T>,
): { usable?: Record<string, T>; bad?: unknown } {
  if (!isGroup(stored)) return { bad: stored };
  const entries = Object.entries(stored);
  const bad = entries.filter(([, value]) => !v.is(shape, value));
  const usable = entries.filter((entry): entry is [string, T] => v.is(shape, entry[1]));
  return { usable: Object.fromEntries(usable), ...(bad.length > 0 && { bad: Object.fromEntries(bad) }) };
}

export const splitGroupOf =
  <T>(shape: v.GenericSchema<unknown, unknown>) =>
  (stored: unknown): Split<Record<string, T>> => {
    const { usable = {}, bad } = splitGroup(stored, shape);
    return { usable: usable as Record<string, T>, unusable: bad === undefined ? [] : [bad] };
  };

export const splitOwnProfiles = (stored: unknown): Split<ProviderProfile[]> => {
  if (!Array.isArray(stored)) return { usable: [], unusable: [stored] };
  const { usable, refused } = splitProfiles(stored);
  return { usable, unusable: refused.map(({ value }) => value) };
};

export const splitDraft = (stored: unknown): Split<v.InferOutput<typeof draft> | null> =>
  v.is(draft, stored) ? { usable: stored, unusable: [] } : { usable: null, unusable: [stored] };
