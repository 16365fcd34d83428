import { check, checkAddress } from '../../utils/check/check';
import { cluesIn } from '../../utils/errors/clues';
import { explain } from '../../utils/errors/explain';
import type { AccountReport, AddressHelp, Edit, ErrorText } from '../../utils/messages';
import type { Report } from '../../utils/report';
import { keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { accountKey } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { pages } from '../../utils/storage/items';
import type { StoredPage } from '../../utils/storage/shapes';
import { faultsBefore, noteCures } from './cures';
import { currentKnowledge, knowledgeFor } from './knowledge';
import { errorsWith, rememberErrors, settleErrors, withObserved } from './memory';

/** Keeps a page that was read, and says what the check makes of it. */
export async function reportOn(page: SendAsPage, tabId: number | undefined, userIndex: number): Promise<Report> {
  const stored: StoredPage = { page, at: new Date().toISOString(), tabId, userIndex };
  await change(pages, (all) => {
    // Another account may have had this number before.
    const others = Object.entries(all).filter(([, other]) => other.userIndex !== userIndex);
    return { ...Object.fromEntries(others), [accountKey(page.account)]: stored };
  });
  const now = new Date();
  const faults = await faultsBefore(page, await currentKnowledge(page.account, now));
  await settleErrors(page);
  const report = await reportOf(page);
  await noteCures(page, report, faults, now);
  return Object.keys(faults).length > 0 ? reportOf(page) : report;
}

/** The pages at hand with what is known now, latest first. */
export async function allReports(): Promise<AccountReport[]> {
  const stored = Object.values(await pages.getValue()).sort((a, b) => b.at.localeCompare(a.at));
  return Promise.all(stored.map(async ({ page, ...where }) => ({ report: await reportOf(page), ...where })));
}

const reportOf = async (page: SendAsPage): Promise<Report> =>
  check(await withObserved(page), await knowledgeFor(page, new Date()));

const storedFor = async (userIndex: number): Promise<StoredPage | undefined> =>
  Object.values(await pages.getValue()).find((stored) => stored.userIndex === userIndex);

/** Address of the account of `/mail/u/N/`, as its settings page said. */
export const accountOf = async (userIndex: number): Promise<string | undefined> =>
  (await storedFor(userIndex))?.page.account;

/** What is to be said of an edit window's values as they are typed. */
export async function helpWithEdit({ errorText, ...edit }: Edit, userIndex: number): Promise<AddressHelp> {
  const page = (await storedFor(userIndex))?.page ?? emptyPage(undefined);
  return help(page, edit, errorText ?? '');
}

/** What an error text means, together with what is known of the settings it was met with. */
export async function helpWithError({ account, text, sendAsEmail, senders = [] }: ErrorText): Promise<AddressHelp> {
  const page = (await pages.getValue())[accountKey(account)]?.page ?? emptyPage(account);
  const about = sendAsEmail ?? addressOf(page, text, senders) ?? '';
  const answer = await help(page, { sendAsEmail: about }, text);
  const ruleIds = answer.explanations.map(({ ruleId }) => ruleId);
  if (about !== '' && ruleIds.length > 0) await rememberErrors(account, about, ruleIds, new Date());
  return answer;
}

/** Which of the user's addresses an error text is about: its sender, or the only one that uses the server it names. */
function addressOf({ sendAs }: SendAsPage, text: string, senders: readonly string[]): string | undefined {
  const { from, remoteMta } = cluesIn(text);
  const named = [from, ...senders].flatMap((address) => sendAs.filter((row) => same(row.sendAsEmail, address)));
  const through = sendAs.filter(({ smtpMsa }) => remoteMta !== undefined && same(smtpMsa?.host, remoteMta));
  return (named[0] ?? (through.length === 1 ? through[0] : undefined))?.sendAsEmail;
}

const same = (a: string | undefined, b: string | undefined): boolean => a?.toLowerCase() === b?.toLowerCase();

async function help(page: SendAsPage, edit: SendAs, text: string): Promise<AddressHelp> {
  const explanations = explain(text);
  const { sendAs, whole } = await pageWith(page, edit);
  const knowledge = await knowledgeFor(page, new Date());
  const ruleIds = explanations.map(({ ruleId }) => ruleId);
  // What is typed may be the remedy already.
  const met = [...new Set([...ruleIds, ...(await errorsWith(page.account, sendAs))])];
  const { [keyOf(sendAs.sendAsEmail)]: _, ...others } = knowledge.errors;
  const errors = met.length > 0 ? { ...others, [keyOf(sendAs.sendAsEmail)]: met } : others;
  return {
    account: page.account,
    language: page.language,
    address: checkAddress(sendAs, whole, { ...knowledge, errors }),
    explanations,
  };
}

const emptyPage = (account: string | undefined): SendAsPage => ({
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
  const { sendAs: rows } = await withObserved(page);
  const known = rows.find((row) => same(row.sendAsEmail, edit.sendAsEmail));
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
  return { sendAs, whole: { ...page, sendAs: [...others, sendAs], unread: [...page.unread, ...unread] } };
}
