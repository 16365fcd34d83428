import * as v from 'valibot';
import type { DnsEvidence } from '../dns/evidence';
import type { Contradicted } from '../gmail/page/contradicted';
import type { Answer } from '../report';
import type { SendAs, SmtpMsa } from '../send-as';
import type { Cure, Dismissal, Kept, MetError, Move, Observed, TestMail, Tried } from './stored';

/**
 * What a stored value must look like; whoever finds something else keeps the good parts, see checked-item.ts.
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

/** A profile being written, see items.ts. */
export const draft = v.strictObject({
  text: v.string(),
  replaces: v.optional(v.string()),
  aside: v.optional(v.strictObject({ key: v.string(), value: v.unknown(), at: v.string() })),
});
