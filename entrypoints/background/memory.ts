import { keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { accountKey, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { errors, observed } from '../../utils/storage/items';
import type { MetError, Observed } from '../../utils/storage/shapes';
import { serverOf } from './settings-of';

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
) =>
  change(errors, (all) => {
    const known = (valueAt(all, account, sendAsEmail) ?? []).filter(({ ruleId }) => !ruleIds.includes(ruleId));
    return withValue(all, account, sendAsEmail, [
      ...known,
      ...ruleIds.map((ruleId) => ({ ruleId, at: now.toISOString() })),
    ]);
  });

export const forgetErrors = (account: string | undefined, sendAsEmail: string) =>
  change(errors, (all) => withValue(all, account, sendAsEmail, undefined));

/** An error was met with the settings of its day. The first page read after it says which those were. */
export async function settleErrors({ account, sendAs }: SendAsPage): Promise<void> {
  const key = accountKey(account);
  if (!(await errors.getValue())[key]) return;
  await change(errors, (all) => {
    const rows = new Map(sendAs.map((row) => [keyOf(row.sendAsEmail), serverOf(row)]));
    const settled = Object.entries(all[key] ?? {}).flatMap(([address, met]): [string, MetError[]][] => {
      const settings = rows.get(address);
      const still = met.flatMap((error) =>
        settings === undefined || (error.settings ?? settings) === settings
          ? [{ ...error, settings: error.settings ?? settings }]
          : [],
      );
      return still.length > 0 ? [[address, still]] : [];
    });
    return { ...all, [key]: Object.fromEntries(settled) };
  });
}

/** Rule ids of the errors that were met with these very settings, as far as is known. */
export async function errorsWith(account: string | undefined, row: SendAs): Promise<string[]> {
  const met = valueAt(await errors.getValue(), account, row.sendAsEmail) ?? [];
  return met.filter(({ settings }) => (settings ?? serverOf(row)) === serverOf(row)).map(({ ruleId }) => ruleId);
}

/** What the edit window showed fills in what the settings page does not say; what the page says wins. */
export async function withObserved(page: SendAsPage): Promise<SendAsPage> {
  const seen = (await observed.getValue())[accountKey(page.account)] ?? {};
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
