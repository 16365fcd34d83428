import { check } from '../../utils/check/check';
import type { AccountPlan } from '../../utils/messages';
import { planFor } from '../../utils/plan/plan';
import { keyOf, type SendAsPage } from '../../utils/send-as';
import { kept, pages } from '../../utils/storage/items';
import type { Kept, StoredPage } from '../../utils/storage/stored';
import { knowledgeFor } from './knowledge';
import { withObserved } from './memory';
import { emptyPage } from './reports';

/** The moving plans of all accounts that were read or of which copies are kept, the one read last first. */
export async function allPlans(now: Date): Promise<AccountPlan[]> {
  const [read, copies] = await Promise.all([pages.getValue(), kept.getValue()]);
  const accounts = new Set([
    ...Object.keys(read).sort((a, b) => (read[b]?.at ?? '').localeCompare(read[a]?.at ?? '')),
    ...Object.keys(copies),
  ]);
  return Promise.all([...accounts].map((account) => planOf(account, read[account], copies[account] ?? {}, now)));
}

async function planOf(
  account: string,
  stored: StoredPage | undefined,
  copies: Record<string, Kept>,
  now: Date,
): Promise<AccountPlan> {
  const page = stored ? await withObserved(stored.page) : pageOfCopies(account, copies);
  const rows = new Set(page.sendAs.map(({ sendAsEmail }) => keyOf(sendAsEmail)));
  const missing = Object.values(copies).filter(({ row }) => !rows.has(keyOf(row.sendAsEmail)));
  const whole = { ...page, sendAs: [...page.sendAs, ...missing.map(({ row }) => row)] };
  // Of a page that could not be read nothing is gone.
  const isRead = page.sendAs.length > 0 && !page.unread.some(({ field }) => field === 'sendAs');
  const knowledge = await knowledgeFor(whole, now);
  const report = check(whole, knowledge);
  return {
    plan: planFor(report, knowledge),
    report,
    at: stored?.at,
    language: page.language,
    userIndex: stored?.userIndex,
    gone: isRead ? missing.map(({ row }) => row.sendAsEmail) : [],
    copies: Object.fromEntries(Object.entries(copies).map(([address, { at }]) => [address, at])),
  };
}

/** What Gmail's settings showed when the copies were made. */
const pageOfCopies = (account: string, copies: Record<string, Kept>): SendAsPage => ({
  ...emptyPage(account || undefined),
  sendAs: Object.values(copies).map(({ row }) => row),
  replyFrom: Object.values(copies)[0]?.replyFrom,
});
