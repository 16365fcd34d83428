import { factsOf } from '../../utils/check/facts';
import type { Knowledge } from '../../utils/check/knowledge';
import { createAsk } from '../../utils/dns/client/client';
import type { DnsEvidence } from '../../utils/dns/evidence';
import { lookUp, type Subject } from '../../utils/dns/look-up';
import { entryOf, keyOf, type SendAsPage } from '../../utils/send-as';
import { accountKey, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { allowedResolver, forgetLookUps } from '../../utils/storage/dns-consent';
import { lookUps } from '../../utils/storage/items';
import { keep } from './keep';
import { currentKnowledge } from './knowledge';

/** Answers are used for this long, for DNS changes. */
const FRESH_MS = 30 * 60_000;
/** A resolver that did not answer may do so soon. */
const RETRY_MS = 60_000;
/** One page never asks about more addresses than this. */
const MOST = 20;

interface Due {
  /** Of the evidence: the address in small letters. */
  key: string;
  subject: Subject;
}

/** All that is asked on the strength of one consent. */
class Round {
  /** Ends every open question. */
  readonly stop = new AbortController();
  /** Accounts with their addresses, so that a page that is read again meanwhile does not ask twice. */
  readonly underway = new Set<string>();
}

let round = new Round();

/** With the user's consent: asks DNS about the addresses it can say something about. Resolves with whether it learned anything. */
export async function lookUpAddresses(page: SendAsPage, now: Date): Promise<boolean> {
  const { underway, stop } = round;
  const resolver = await allowedResolver();
  if (!resolver) return false;
  const knowledge = await currentKnowledge(page.account, now);
  const nameOf = (key: string) => `${accountKey(page.account)} ${key}`;
  const due = subjectsOf(page, knowledge)
    .filter(({ key, subject }) => !underway.has(nameOf(key)) && !isFresh(knowledge, key, subject, now))
    .slice(0, MOST);
  if (due.length === 0) return false;
  const ask = createAsk(resolver, { fetch: (...request) => fetch(...request), signal: stop.signal });
  const lookUpOne = async ({ key, subject }: Due) => {
    underway.add(nameOf(key));
    const evidence = await lookUp(subject, ask);
    underway.delete(nameOf(key));
    await keep(async () => {
      if (!stop.signal.aborted) await remember(page.account, key, evidence);
    });
  };
  await Promise.all(due.map(lookUpOne));
  return !stop.signal.aborted;
}

/** Nobody is asked any more on the strength of a consent that was withdrawn; without another one all is forgotten. */
export async function endLookUps(): Promise<void> {
  round.stop.abort();
  round = new Round();
  if (!(await allowedResolver())) await forgetLookUps();
}

const remember = (account: string | undefined, key: string, evidence: DnsEvidence): Promise<void> =>
  change(lookUps, (all) => withValue(all, account, key, evidence));

function isFresh({ dns }: Knowledge, key: string, { host }: Subject, now: Date): boolean {
  const known = entryOf(dns, key);
  if (known === undefined || known.host?.host !== host) return false;
  const { mx, spf, dmarc } = known.domain;
  const answered = [mx, spf, dmarc].some(({ answer }) => answer !== 'unknown');
  return now.getTime() - Date.parse(known.at) < (answered ? FRESH_MS : RETRY_MS);
}

/**
 * Addresses on domains of one's own: a provider's own domain cannot be changed by its customers. One that stands on the
 * page twice is asked about as it stands there first.
 */
function subjectsOf(page: SendAsPage, knowledge: Knowledge): Due[] {
  const seen = new Set<string>();
  return page.sendAs.flatMap((sendAs) => {
    const facts = factsOf(sendAs, page, knowledge);
    const key = keyOf(sendAs.sendAsEmail);
    if (facts.isPrimary !== false || facts.domainHow === 'domain' || seen.has(key)) return [];
    seen.add(key);
    const dkimSelectors = facts.hostProfile?.dns?.dkimSelectors;
    const subject: Subject = {
      domain: facts.domain,
      ...(facts.host && { host: facts.host }),
      ...(dkimSelectors && { dkimSelectors }),
    };
    return [{ key, subject }];
  });
}
