import { keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { accountKey, type ByAddress, ofAccount, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { dismissals, errors, heldErrors, observed, proofs } from '../../utils/storage/items';
import type { MetError, Observed } from '../../utils/storage/stored';
import { believed } from './contradictions';
import { digestsOf, serverOf } from './settings-of';

/** `null`: no longer known. The user name and the box come from different pages of the window. */
export const rememberObserved = (
  account: string | undefined,
  sendAsEmail: string,
  seen: { treatAsAlias?: boolean | null | undefined; username?: string | undefined },
  now: Date,
) =>
  change(observed, (all) => {
    const known = valueAt(all, account, sendAsEmail);
    const { treatAsAlias = known?.treatAsAlias, username = known?.username } = seen;
    const value: Observed = { treatAsAlias: treatAsAlias ?? undefined, username, at: now.toISOString() };
    return withValue(all, account, sendAsEmail, value);
  });

export const rememberErrors = (
  account: string | undefined,
  sendAsEmail: string,
  ruleIds: readonly string[],
  now: Date,
) => change(errors, (all) => withErrors(all, account, sendAsEmail, ruleIds, now));

/** Until the settings are read, nobody knows whether this is an address of the user's. */
export const holdErrors = (account: string, sendAsEmail: string, ruleIds: readonly string[], now: Date) =>
  change(heldErrors, (all) => withErrors(all, account, sendAsEmail, ruleIds, now));

function withErrors(
  all: ByAddress<MetError[]>,
  account: string | undefined,
  sendAsEmail: string,
  ruleIds: readonly string[],
  now: Date,
) {
  const known = (valueAt(all, account, sendAsEmail) ?? []).filter(({ ruleId }) => !ruleIds.includes(ruleId));
  const met = ruleIds.map((ruleId) => ({ ruleId, at: now.toISOString() }));
  return withValue(all, account, sendAsEmail, [...known, ...met]);
}

export const forgetErrors = (account: string | undefined, sendAsEmail: string) =>
  change(errors, (all) => withValue(all, account, sendAsEmail, undefined));

/** Errors that were held back are kept for the addresses that a page has, and forgotten for others. */
export async function releaseErrors({ account, sendAs }: SendAsPage): Promise<void> {
  const held = (await heldErrors.getValue())[accountKey(account)];
  if (!held || sendAs.length === 0) return;
  for (const { sendAsEmail } of sendAs)
    for (const { ruleId, at } of held[keyOf(sendAsEmail)] ?? [])
      await rememberErrors(account, sendAsEmail, [ruleId], new Date(at));
  await change(heldErrors, ({ [accountKey(account)]: _, ...others }) => others);
}

/** What is on the disk of addresses that are gone is forgotten; a page that was not read as a whole proves nothing. */
export async function forgetGone({ account, sendAs, unread }: SendAsPage): Promise<void> {
  if (account === undefined || sendAs.length === 0 || unread.some(({ field }) => field === 'sendAs')) return;
  const rows = new Set(sendAs.map(({ sendAsEmail }) => keyOf(sendAsEmail)));
  const withoutGone = <T>(all: ByAddress<T>): ByAddress<T> =>
    Object.keys(ofAccount(all, account))
      .filter((address) => !rows.has(address))
      .reduce((rest, address) => withValue(rest, account, address, undefined), all);
  await change(errors, withoutGone);
  await change(dismissals, withoutGone);
  await change(proofs, withoutGone);
}

/**
 * An error was met with the settings of its day. The first page read after it says which those were; once they are
 * others, it is forgotten.
 */
export async function settleErrors(page: SendAsPage): Promise<void> {
  const key = accountKey(page.account);
  if (!(await errors.getValue())[key]) return;
  const digests = await digestsOf(page, serverOf);
  await change(errors, ({ [key]: known = {}, ...others }) => {
    const settled = Object.entries(known).flatMap(([address, met]): [string, MetError[]][] => {
      const digest = digests.get(address);
      if (digest === undefined) return [[address, met]];
      const still = met.filter((error) => (error.digest ?? digest) === digest);
      return still.length > 0 ? [[address, still.map((error) => ({ ...error, digest }))]] : [];
    });
    return settled.length > 0 ? { ...others, [key]: Object.fromEntries(settled) } : others;
  });
}

/** Rule ids of the errors that the rows met with these very settings, as far as is known; by address. */
export async function errorsOf(page: SendAsPage): Promise<Record<string, string[]>> {
  const met = ofAccount(await errors.getValue(), page.account);
  const digests = await digestsOf(page, serverOf);
  return Object.fromEntries(
    Object.entries(met).map(([address, list]) => {
      const same = list.filter(({ digest }) => (digest ?? digests.get(address)) === digests.get(address));
      return [address, same.map(({ ruleId }) => ruleId)];
    }),
  );
}

/** What the edit window showed fills in what the settings page does not say; what the page says wins, unless that window contradicts it. */
export async function withObserved(read: SendAsPage): Promise<SendAsPage> {
  const page = await believed(read);
  const seen = ofAccount(await observed.getValue(), page.account);
  const sendAs = page.sendAs.map((row): SendAs => {
    const { treatAsAlias, username } = seen[keyOf(row.sendAsEmail)] ?? {};
    return {
      ...row,
      treatAsAlias: row.treatAsAlias ?? treatAsAlias,
      smtpMsa: row.smtpMsa && { ...row.smtpMsa, username: row.smtpMsa.username ?? username },
    };
  });
  return { ...page, sendAs };
}
