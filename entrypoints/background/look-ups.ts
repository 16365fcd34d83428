import { browser } from 'wxt/browser';
import { factsOf } from '../../utils/check/facts';
import type { Knowledge } from '../../utils/check/knowledge';
import { change } from '../../utils/checked-item';
import { createAsk } from '../../utils/dns/client';
import { lookUp, type Subject } from '../../utils/dns/look-up';
import { allowedResolver } from '../../utils/dns-consent';
import { currentKnowledge } from '../../utils/knowledge-store';
import type { SendAsPage } from '../../utils/send-as';
import { accountKey, lookUps } from '../../utils/storage';

/** Answers are used for this long; DNS changes, and a resolver that was down comes back. */
const FRESH_MS = 30 * 60_000;
/** One page never asks about more addresses than this. */
const MOST = 20;

/** What is being asked, so that a page that is read again meanwhile does not ask twice. */
const underway = new Set<string>();

/** With the user's consent: asks DNS about the addresses it can say something about. Resolves with whether it learned anything. */
export async function lookUpAddresses(page: SendAsPage, now: Date): Promise<boolean> {
  const resolver = await allowedResolver();
  if (!resolver) return false;
  const knowledge = await currentKnowledge(page.account, now);
  const due = subjectsOf(page, knowledge)
    .filter(({ key, subject }) => !underway.has(key) && !isFresh(knowledge, key, subject, now))
    .slice(0, MOST);
  if (due.length === 0) return false;
  const ask = createAsk(resolver, { fetch: (...request) => fetch(...request) });
  await Promise.all(due.map(({ key, subject }) => lookUpOne(page.account, key, subject, ask)));
  return true;
}

async function lookUpOne(
  account: string | undefined,
  key: string,
  subject: Subject,
  ask: ReturnType<typeof createAsk>,
) {
  underway.add(key);
  try {
    const evidence = await lookUp(subject, ask);
    // Consent may have been withdrawn meanwhile.
    if (!(await allowedResolver())) return;
    const group = accountKey(account);
    await change(lookUps, (all) => ({ ...all, [group]: { ...all[group], [key]: evidence } }));
  } finally {
    underway.delete(key);
  }
}

function isFresh({ dns }: Knowledge, key: string, { host }: Subject, now: Date): boolean {
  const known = dns[key];
  return known !== undefined && known.host?.host === host && now.getTime() - Date.parse(known.at) < FRESH_MS;
}

/** Addresses on domains of one's own: a provider's own domain cannot be changed by its customers. */
function subjectsOf(page: SendAsPage, knowledge: Knowledge): { key: string; subject: Subject }[] {
  return page.sendAs.flatMap((sendAs) => {
    const facts = factsOf(sendAs, page, knowledge);
    if (facts.isPrimary !== false || facts.domainHow === 'domain') return [];
    const dkimSelectors = facts.hostProfile?.dns?.dkimSelectors;
    const subject: Subject = {
      domain: facts.domain,
      ...(facts.host && { host: facts.host }),
      ...(dkimSelectors && { dkimSelectors }),
    };
    return [{ key: sendAs.sendAsEmail.toLowerCase(), subject }];
  });
}

/** Tells the guide in a tab that more is known now. A tab that has moved on is left alone. */
export const tellGuide = (tabId: number): Promise<void> =>
  browser.tabs.sendMessage(tabId, { type: 'refresh' }).catch(() => {});
