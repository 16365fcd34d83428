import * as v from 'valibot';
import type { DnsEvidence } from '../dns/evidence';
import type { Contradicted } from '../gmail/page/contradicted';
import { splitProfiles } from '../providers/read-profiles';
import type { ProviderProfile } from '../providers/schema';
import type { Answer, Fixed, Proved } from '../report';
import type { SendAs, SendAsPage, SmtpMsa } from '../send-as';
import type { ByAddress } from './by-account';
import type { Split } from './checked-item';

/** What one account's settings showed when they were last read. Forgotten when the browser closes. */
export interface StoredPage {
  page: SendAsPage;
  /** ISO 8601. */
  at: string;
  tabId: number | undefined;
  /** N of `/mail/u/N/`. Another account can have it tomorrow. */
  userIndex: number;
}

/** An error that an address met, by the rule that explains it. */
export interface MetError {
  ruleId: string;
  /** ISO 8601. */
  at: string;
  /** Of the settings it was met with, see digest.ts; once they are others, it proves nothing any more. */
  digest?: string | undefined;
}

/** What Gmail's edit window shows for certain and its settings page does not. */
export interface Observed {
  treatAsAlias?: boolean | undefined;
  username?: string | undefined;
  /** ISO 8601. */
  at: string;
}

/** A finding of taste of which the user said that it is meant to be so. */
export interface Dismissal {
  ruleId: string;
  /** ISO 8601. */
  at: string;
  /** Of the row as it stood then, see digest.ts; once it is another, the finding comes back. */
  digest: string;
}

/** A copy of an address's settings, kept because the user asked for it. Never a password. */
export interface Kept {
  row: SendAs;
  replyFrom?: SendAsPage['replyFrom'];
  /** ISO 8601. */
  at: string;
}

/** How far the move of an address is, as the user said. */
export interface Move {
  /** Where mail is to be written. */
  target?: string | undefined;
  /** The program whose words are shown. */
  app?: string | undefined;
  /** What was typed for values that nobody else knows: servers and user names. */
  typed?: Record<string, string> | undefined;
  /** Which steps are done. */
  done?: string[] | undefined;
}

/** A test mail that was begun, and what a delivered mail has proved. */
export interface Tried {
  test?: TestMail | undefined;
  /** With the digest of the server settings that it is about; once they are others, it proves nothing any more. */
  mail?: (Proved & { digest: string }) | undefined;
}

/** Its subject holds the token, so that the mail is known again when it has arrived. */
export interface TestMail {
  token: string;
  /** ISO 8601. */
  at: string;
  /** Of the server settings of that moment, see digest.ts. */
  digest: string;
}

/** What a session knows of an address's faults. */
export interface Cure {
  /** The row as it was when it last had one. */
  faulty?: SendAs | undefined;
  /** What a change of the settings cured, and the row since then. */
  fixed?: (Fixed & { settings: string }) | undefined;
}

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
  digest: v.optional(v.string()),
} satisfies Fields<MetError>);
export const metErrors = v.array(metError);

export const contradicted = v.strictObject({
  host: v.optional(v.string()),
  port: v.optional(v.number()),
  treatAsAlias: v.optional(v.boolean()),
} satisfies Fields<Contradicted>);

export const observed = v.strictObject({
  treatAsAlias: v.optional(v.boolean()),
  username: v.optional(v.string()),
  at: v.string(),
} satisfies Fields<Observed>);

const sendAs = v.strictObject({
  sendAsEmail: v.string(),
  displayName: v.optional(v.string()),
  replyToAddress: v.optional(v.string()),
  isPrimary: v.optional(v.boolean()),
  isDefault: v.optional(v.boolean()),
  treatAsAlias: v.optional(v.boolean()),
  verificationStatus: v.optional(v.picklist(['accepted', 'pending'])),
  smtpMsa: v.optional(
    v.strictObject({
      host: v.optional(v.string()),
      port: v.optional(v.number()),
      securityMode: v.optional(v.picklist(['none', 'ssl', 'starttls'])),
      username: v.optional(v.string()),
    } satisfies Fields<SmtpMsa>),
  ),
} satisfies Fields<SendAs>);

export const kept = v.strictObject({
  row: sendAs,
  replyFrom: v.optional(v.picklist(['same-address', 'default-address'])),
  at: v.string(),
} satisfies Fields<Kept>);

export const move = v.strictObject({
  target: v.optional(v.string()),
  app: v.optional(v.string()),
  typed: v.optional(v.record(v.string(), v.string())),
  done: v.optional(v.array(v.string())),
} satisfies Fields<Move>);

const dismissal = v.strictObject({
  ruleId: v.string(),
  at: v.string(),
  digest: v.string(),
} satisfies Fields<Dismissal>);
export const dismissals = v.array(dismissal);

export const tried = v.strictObject({
  test: v.optional(
    v.strictObject({ token: v.string(), at: v.string(), digest: v.string() } satisfies Fields<TestMail>),
  ),
  mail: v.optional(
    v.strictObject({
      verdict: v.picklist(['right', 'broken', 'unknown']),
      through: v.optional(v.picklist(['typed', 'elsewhere'])),
      host: v.optional(v.string()),
      whole: v.boolean(),
      at: v.string(),
      digest: v.string(),
    } satisfies Fields<NonNullable<Tried['mail']>>),
  ),
} satisfies Fields<Tried>);

/** Kept for a session, by the version that noted it. */
export const cure = v.custom<Cure>((stored) =>
  v.is(
    v.strictObject({
      faulty: v.optional(v.looseObject({ sendAsEmail: v.string() })),
      fixed: v.optional(v.strictObject({ ruleId: v.string(), at: v.string(), settings: v.string() })),
    } satisfies Fields<Cure>),
    stored,
  ),
);

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
