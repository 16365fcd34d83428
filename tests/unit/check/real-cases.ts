import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { check } from '../../../utils/check/check';
import { exampleDns, exampleSpf, no, yes } from '../../../utils/check/examples';
import { defaultKnowledge, type Extra } from '../../../utils/check/knowledge';
import type { DnsEvidence } from '../../../utils/dns/evidence';
import { explain } from '../../../utils/errors/explain';
import type { AddressReport } from '../../../utils/report';
import { page, row } from '../../fixtures/situations';

/** One file in `tests/cases/`: somebody could not send, and told in public what cured it. Facts and the error line only. */
const realCase = v.strictObject({
  source: v.pipe(v.string(), v.url()),
  /** Of the story; of a manual without a date the day on which it was read. */
  date: v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)),
  language: v.string(),
  /** Where the trouble was met. What a server answered to another program, or in a manual, Gmail puts behind its own words. */
  seenIn: v.picklist(['gmail', 'another program', 'own server', 'manual']),
  story: v.string(),
  address: v.picklist(['own-domain', 'provider']),
  /** Made up, of the kind that the story tells of. */
  sendAsEmail: v.string(),
  /** As it was entered. `null`: Gmail's own servers send. */
  smtpMsa: v.nullable(
    v.strictObject({
      host: v.string(),
      port: v.number(),
      securityMode: v.picklist(['none', 'ssl', 'starttls']),
      username: v.optional(v.string()),
    }),
  ),
  verificationStatus: v.optional(v.literal('pending')),
  /** What the user would answer when asked who hosts the mail; left out where the story does not tell. */
  mailHost: v.optional(v.string()),
  /** What DNS says, where the story tells. */
  dns: v.optional(
    v.strictObject({
      spf: v.optional(v.union([v.string(), v.array(v.string())])),
      hostAddress: v.optional(v.array(v.string())),
    }),
  ),
  /** As it was seen. */
  error: v.optional(v.string()),
  /** Why what is seen of it cannot tell the cure. */
  unseen: v.optional(v.string()),
  cure: v.strictObject({
    /** Any of these findings names what cured it. */
    rules: v.pipe(v.array(v.string()), v.minLength(1)),
    /** What has to be offered then. */
    values: v.optional(
      v.strictObject({
        host: v.optional(v.string()),
        port: v.optional(v.number()),
        securityMode: v.optional(v.string()),
        username: v.optional(v.string()),
      }),
    ),
  }),
});

export type RealCase = v.InferOutput<typeof realCase> & { slug: string };

export const realCases: readonly RealCase[] = globSync('tests/cases/*.json')
  .sort()
  .map((file) => ({ slug: basename(file, '.json'), ...v.parse(realCase, JSON.parse(readFileSync(file, 'utf8'))) }));

const FRAME =
  "You're sending this from a different address or alias using the 'Send mail as' feature. The settings for your " +
  "'Send mail as' account are misconfigured or out of date. Check those settings and try resending.\n\n" +
  'The response was:\n\n';

const FRAMED = new Set(['another program', 'manual']);

/** What `explain` says of the error, as it arrives in Gmail. */
export const explainedIn = ({ error, seenIn }: RealCase): string[] =>
  error === undefined ? [] : explain(FRAMED.has(seenIn) ? FRAME + error : error).map(({ ruleId }) => ruleId);

function dnsOf({ smtpMsa }: RealCase, { spf, hostAddress }: NonNullable<RealCase['dns']>): DnsEvidence {
  const records = spf === undefined ? undefined : spf === 'none' ? no : exampleSpf(...[spf].flat());
  return exampleDns(
    { ...(records && { spf: records }) },
    { ...(smtpMsa && { host: smtpMsa.host }), ...(hostAddress && { address: yes(hostAddress) }) },
  );
}

/** What is said about the address, before and after the one question is answered. */
export function reportOf(one: RealCase, answered: boolean): AddressReport {
  const { sendAsEmail, smtpMsa, verificationStatus = 'accepted', mailHost, dns } = one;
  const address = { ...row(sendAsEmail, undefined, { verificationStatus }), smtpMsa: smtpMsa ?? undefined };
  const extra: Extra = {
    answers: { [sendAsEmail]: { readHere: true, ...(answered && mailHost && { providerId: mailHost }) } },
    ...(one.error !== undefined && { errors: { [sendAsEmail]: explainedIn(one) } }),
    ...(dns && { dns: { [sendAsEmail]: dnsOf(one, dns) } }),
  };
  const report = check(page([address]), defaultKnowledge('2026-11-24', extra));
  const found = report.addresses.find((address) => address.sendAsEmail === sendAsEmail);
  if (!found) throw new Error(`No report on ${sendAsEmail}.`);
  return found;
}

export type Outcome = 'first' | 'later' | 'nothing' | 'wrong';

/** Does the first finding cure it, a later one, none, or would the first one change something that was right? */
export function outcomeOf({ cure }: RealCase, { findings, recommended }: AddressReport): Outcome {
  const told = findings.filter(({ isNote, explainedBy }) => !isNote && explainedBy === undefined);
  const [first] = told;
  const cures = (ruleId: string | undefined) => ruleId !== undefined && cure.rules.includes(ruleId);
  if (cures(first?.ruleId)) return offers(cure.values, recommended, first?.expected) ? 'first' : 'later';
  if (first && (first.severity === 'error' || first.severity === 'warning')) return 'wrong';
  return told.some(({ ruleId }) => cures(ruleId)) ? 'later' : 'nothing';
}

const offers = (
  values: RealCase['cure']['values'] = {},
  recommended: AddressReport['recommended'],
  expected: unknown,
): boolean =>
  Object.entries(values).every(
    ([field, value]) => recommended?.[field as keyof typeof recommended] === value || expected === value,
  );
