import { check, checkAddress } from '../../utils/check/check';
import { type Explanation, explain } from '../../utils/errors/explain';
import { doubtsOf } from '../../utils/gmail/page/doubts';
import type { AccountReport, AddressHelp, Edit } from '../../utils/messages';
import { isSameAddress } from '../../utils/names/host-name';
import type { Answer, Report } from '../../utils/report';
import { keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { accountKey } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { contradicted, cures, heldErrors, lookUps, pages } from '../../utils/storage/items';
import type { StoredPage } from '../../utils/storage/stored';
import { believed, settleContradicted } from './contradictions';
import { faultsBefore, noteCures } from './cures';
import { keep } from './keep';
import { currentKnowledge, knowledgeFor } from './knowledge';
import { errorsOf, forgetGone, releaseErrors, settleErrors, withObserved } from './memory';

/** Keeps a page that was read, and says what the check makes of it. */
export async function reportOn(page: SendAsPage, tabId: number | undefined, userIndex: number): Promise<Report> {
  const stored: StoredPage = { page, at: new Date().toISOString(), tabId, userIndex };
  await keep(() =>
    change(pages, (all) => ({ ...withoutOthers(all, userIndex, undefined), [accountKey(page.account)]: stored })),
  );
  await keep(() => releaseErrors(page));
  const now = new Date();
  const faults = await faultsBefore(page, await currentKnowledge(page.account, now));
  await keep(() => settleContradicted(page));
  await keep(() => settleErrors(page));
  await keep(() => forgetGone(page));
  const report = await reportOf(page);
  await keep(() => noteCures(page, report, faults, now));
  return Object.keys(faults).length > 0 ? reportOf(page) : report;
}

/** The pages at hand with what is known now, latest first. */
export async function allReports(): Promise<AccountReport[]> {
  const stored = Object.values(await pages.getValue()).sort((a, b) => b.at.localeCompare(a.at));
  return Promise.all(
    stored.map(async ({ page, ...where }) => ({
      report: await reportOf(page),
      doubts: doubtsOf(await believed(page)),
      ...where,
    })),
  );
}

const reportOf = async (page: SendAsPage): Promise<Report> =>
  check(await withObserved(page), await knowledgeFor(page, new Date()));

/** The settings of an account as last read. */
export const pageOf = async (account: string | undefined): Promise<SendAsPage | undefined> =>
  (await pages.getValue())[accountKey(account)]?.page;

/** The same, if they were read where this account is now. */
export async function pageAt(userIndex: number, account: string | undefined): Promise<SendAsPage | undefined> {
  const stored = (await pages.getValue())[accountKey(account)];
  return stored?.userIndex === userIndex ? stored.page : undefined;
}

export const rowOf = (page: SendAsPage | undefined, sendAsEmail: string | undefined): SendAs | undefined =>
  page?.sendAs.find((row) => isSameAddress(row.sendAsEmail, sendAsEmail ?? ''));

/** An account is at `/mail/u/N/` now: what was read there of another one belongs to the past. */
export async function accountAppears(userIndex: number, account: string | undefined): Promise<void> {
  if (account !== undefined) await change(pages, (all) => withoutOthers(all, userIndex, account));
}

const withoutOthers = (all: Record<string, StoredPage>, userIndex: number, account: string | undefined) =>
  Object.fromEntries(
    Object.entries(all).filter(([key, stored]) => stored.userIndex !== userIndex || key === accountKey(account)),
  );

/** What was read of an account, and what was looked up for it. What the user said of it stays. */
export async function forgetReport(account: string | undefined): Promise<void> {
  const without = <T>({ [accountKey(account)]: _, ...others }: Record<string, T>) => others;
  await change(pages, without);
  await change(lookUps, without);
  await change(heldErrors, without);
  await change(cures, without);
  await change(contradicted, without);
}

/** What is to be said of an edit window's values as they are typed. */
export async function helpWithEdit(
  { errorText, ...edit }: Edit,
  userIndex: number,
  account: string | undefined,
): Promise<AddressHelp> {
  return help((await pageAt(userIndex, account)) ?? emptyPage(account), edit, explain(errorText ?? ''));
}

/** What is said of an address with errors explained, besides those that it met before. `answer`: not kept anywhere. */
export async function help(
  page: SendAsPage,
  edit: SendAs,
  explanations: Explanation[],
  answer?: Answer,
): Promise<AddressHelp> {
  const { sendAs, whole } = await pageWith(page, edit);
  const knowledge = await knowledgeFor(page, new Date());
  const key = keyOf(sendAs.sendAsEmail);
  // What is typed may be the remedy already.
  const told = explanations.map(({ ruleId }) => ruleId);
  const before = ((await errorsOf(whole))[key] ?? []).filter((ruleId) => !told.includes(ruleId));
  const { [key]: _, ...others } = knowledge.errors;
  const errors = told.length + before.length > 0 ? { ...others, [key]: [...told, ...before] } : others;
  const answers = answer ? { ...knowledge.answers, [key]: answer } : knowledge.answers;
  return {
    account: page.account,
    language: page.language,
    address: checkAddress(sendAs, whole, { ...knowledge, answers, errors, remembered: { [key]: before } }),
    explanations,
  };
}

export const emptyPage = (account: string | undefined): SendAsPage => ({
  sendAs: [],
  account,
  language: undefined,
  replyFrom: undefined,
  unread: [],
});

/** What is not known of a row that was never read. */
const UNSEEN = ['smtpMsa', 'displayName', 'replyToAddress'] as const;

/** The row as it would be with the values typed. One that was never read is known by these alone. */
async function pageWith(page: SendAsPage, edit: SendAs): Promise<{ sendAs: SendAs; whole: SendAsPage }> {
  const { sendAs: rows, unread: reasons } = await withObserved(page);
  const known = rows.find((row) => keyOf(row.sendAsEmail) === keyOf(edit.sendAsEmail));
  const sendAs: SendAs = {
    ...(known ?? { isPrimary: false }),
    ...edit,
    treatAsAlias: edit.treatAsAlias ?? known?.treatAsAlias,
    smtpMsa: edit.smtpMsa ?? known?.smtpMsa,
  };
  const others = rows.filter((row) => row !== known);
  const unread = (known ? [] : UNSEEN).map((field) => ({
    sendAsEmail: edit.sendAsEmail,
    field,
    reason: 'not-shown' as const,
  }));
  return { sendAs, whole: { ...page, sendAs: [...others, sendAs], unread: [...reasons, ...unread] } };
}
