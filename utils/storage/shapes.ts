import * as v from 'valibot';
import type { DnsEvidence } from '../dns/evidence';
import { sortProfiles } from '../providers/read-profiles';
import type { ProviderProfile } from '../providers/schema';
import type { Answer } from '../report';
import type { Sorted } from './checked-item';
import type { ByAddress, MetError, Observed } from './items';

/**
 * What a stored value must look like; whoever finds something else keeps the good parts, see utils/checked-item.ts.
 * `Fields` sees to it that no field of the type is forgotten here: it would be taken for foreign data.
 */
type Fields<T> = Record<keyof T, v.GenericSchema>;

export const answer = v.strictObject({
  readHere: v.optional(v.boolean()),
  providerId: v.optional(v.string()),
} satisfies Fields<Answer>);

const metError = v.strictObject({
  ruleId: v.string(),
  at: v.string(),
  settings: v.optional(v.string()),
} satisfies Fields<MetError>);
export const metErrors = v.array(metError);

export const observed = v.strictObject({
  treatAsAlias: v.optional(v.boolean()),
  username: v.optional(v.string()),
  at: v.string(),
} satisfies Fields<Observed>);

/** Only as much as the readers would stumble over: pages are kept for a session, by the version that read them. */
export const page = v.looseObject({
  page: v.looseObject({
    sendAs: v.array(v.looseObject({ sendAsEmail: v.string() })),
    unread: v.array(v.looseObject({ field: v.string() })),
  }),
  at: v.string(),
});

/** Evidence is kept for a session, by the version that looked it up. */
export const evidence = v.custom<DnsEvidence>((stored) =>
  v.is(v.looseObject({ domain: v.looseObject({ mx: v.looseObject({ answer: v.string() }) }), at: v.string() }), stored),
);

/** A profile being written, see utils/storage.ts. */
export const draft = v.strictObject({
  text: v.string(),
  replaces: v.optional(v.string()),
  aside: v.optional(v.strictObject({ key: v.string(), value: v.unknown(), at: v.string() })),
});

const record = v.record(v.string(), v.unknown());
const isGroup = (stored: unknown): stored is Record<string, unknown> => v.is(record, stored) && !Array.isArray(stored);

/** By account, then by address: what does not fit is taken out address by address, with its place. */
export const sortByAddress =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (stored: unknown): Sorted<ByAddress<T>> => {
    if (!isGroup(stored)) return { sound: {}, rest: [stored] };
    const rest: unknown[] = [];
    const accounts = Object.entries(stored).flatMap(([account, addresses]) => {
      const { sound, bad } = sortGroup(addresses, shape);
      if (bad !== undefined) rest.push({ [account]: bad });
      return sound ? [[account, sound] as const] : [];
    });
    return { sound: Object.fromEntries(accounts), rest };
  };

/** One group of named values: those that fit, and those that do not. */
function sortGroup<T>(
  stored: unknown,
  shape: v.GenericSchema<unknown, T>,
): { sound?: Record<string, T>; bad?: unknown } {
  if (!isGroup(stored)) return { bad: stored };
  const entries = Object.entries(stored);
  const bad = entries.filter(([, value]) => !v.is(shape, value));
  const sound = entries.filter((entry): entry is [string, T] => v.is(shape, entry[1]));
  return { sound: Object.fromEntries(sound), ...(bad.length > 0 && { bad: Object.fromEntries(bad) }) };
}

export const sortGroupOf =
  <T>(shape: v.GenericSchema<unknown, unknown>) =>
  (stored: unknown): Sorted<Record<string, T>> => {
    const { sound = {}, bad } = sortGroup(stored, shape);
    return { sound: sound as Record<string, T>, rest: bad === undefined ? [] : [bad] };
  };

export const sortOwnProfiles = (stored: unknown): Sorted<ProviderProfile[]> => {
  if (!Array.isArray(stored)) return { sound: [], rest: [stored] };
  const { sound, refused } = sortProfiles(stored);
  return { sound, rest: refused.map(({ value }) => value) };
};

export const sortDraft = (stored: unknown): Sorted<v.InferOutput<typeof draft> | null> =>
  v.is(draft, stored) ? { sound: stored, rest: [] } : { sound: null, rest: [stored] };
