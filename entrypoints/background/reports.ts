import { type AddressReport, check, type Report } from '../../utils/check/check';
import { explain } from '../../utils/errors/explain';
import { currentKnowledge } from '../../utils/knowledge-store';
import type { AccountReport, AddressHelp, Edit } from '../../utils/messages';
import type { SendAs, SendAsPage } from '../../utils/send-as';
import { accountKey, pages, type StoredPage } from '../../utils/storage';
import { change, settleErrors, withObserved } from './memory';

/** Keeps a page that was read, and says what the check makes of it. */
export async function reportOn(page: SendAsPage, tabId: number | undefined, userIndex: number): Promise<Report> {
  const stored: StoredPage = { page, at: new Date().toISOString(), tabId, userIndex };
  await change(pages, (all) => ({ ...all, [accountKey(page.account)]: stored }));
  await settleErrors(page);
  return reportOf(page);
}

/** The pages at hand with what is known now, latest first. */
export async function allReports(): Promise<AccountReport[]> {
  const stored = Object.values(await pages.getValue()).sort((a, b) => b.at.localeCompare(a.at));
  return Promise.all(stored.map(async ({ page, at, tabId }) => ({ report: await reportOf(page), at, tabId })));
}

const reportOf = async (page: SendAsPage): Promise<Report> =>
  check(await withObserved(page), await currentKnowledge(page.account, new Date()));

const storedFor = async (userIndex: number): Promise<StoredPage | undefined> =>
  Object.values(await pages.getValue()).find((stored) => stored.userIndex === userIndex);

/** Address of the account of `/mail/u/N/`, as its settings page said. */
export const accountOf = async (userIndex: number): Promise<string | undefined> =>
  (await storedFor(userIndex))?.page.account;

/** What is to be said of an edit window's values as they are typed. */
export async function helpWithEdit({ errorText, ...edit }: Edit, userIndex: number): Promise<AddressHelp> {
  return helpFor((await storedFor(userIndex))?.page, edit, errorText ?? '');
}

/** What an error text means; for an address, together with what its settings are known to be. */
export async function helpWithError(
  account: string | undefined,
  sendAsEmail: string | undefined,
  text: string,
): Promise<AddressHelp> {
  const page = (await pages.getValue())[accountKey(account)]?.page;
  return helpFor(page ?? pageOf(account), sendAsEmail === undefined ? undefined : { sendAsEmail }, text);
}

async function helpFor(page: SendAsPage | undefined, edit: SendAs | undefined, text: string): Promise<AddressHelp> {
  const whole = edit ? withEdit(page ?? pageOf(undefined), edit) : page;
  const report = whole && (await reportOf(whole));
  return {
    account: page?.account,
    language: page?.language,
    address: edit && find(report, edit.sendAsEmail),
    explanations: explain(text),
  };
}

const find = (report: Report | undefined, sendAsEmail: string): AddressReport | undefined =>
  report?.addresses.find((one) => same(one, { sendAsEmail }));

const same = (a: Pick<SendAs, 'sendAsEmail'>, b: Pick<SendAs, 'sendAsEmail'>): boolean =>
  a.sendAsEmail.toLowerCase() === b.sendAsEmail.toLowerCase();

const pageOf = (account: string | undefined): SendAsPage => ({
  sendAs: [],
  account,
  language: undefined,
  replyFrom: undefined,
  unread: [],
});

/** The page as it would be with the values typed. A row that was never read is known by these alone. */
function withEdit(page: SendAsPage, edit: SendAs): SendAsPage {
  const known = page.sendAs.find((row) => same(row, edit));
  const row: SendAs = {
    ...(known ?? { isPrimary: false }),
    ...edit,
    treatAsAlias: edit.treatAsAlias ?? known?.treatAsAlias,
    smtpMsa: edit.smtpMsa ?? known?.smtpMsa,
  };
  const unread =
    row.smtpMsa || known ? [] : [{ sendAsEmail: row.sendAsEmail, field: 'smtpMsa', reason: 'not-shown' } as const];
  return {
    ...page,
    sendAs: known ? page.sendAs.map((one) => (one === known ? row : one)) : [...page.sendAs, row],
    unread: [...page.unread, ...unread],
  };
}
