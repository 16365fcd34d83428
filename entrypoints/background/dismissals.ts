import type { Knowledge } from '../../utils/check/knowledge';
import { keyOf, type SendAsPage } from '../../utils/send-as';
import { accountKey, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { dismissals, pages } from '../../utils/storage/items';
import { settingsOf } from './settings-of';

/** "This is intended", or with `on: false` no longer so. Holds as long as the address's row stays as it is. */
export async function dismiss(
  account: string | undefined,
  sendAsEmail: string,
  { ruleId, on }: { ruleId: string; on: boolean },
  now: Date,
): Promise<void> {
  const rows = (await pages.getValue())[accountKey(account)]?.page.sendAs ?? [];
  const row = rows.find((one) => keyOf(one.sendAsEmail) === keyOf(sendAsEmail));
  await change(dismissals, (all) => {
    const others = (valueAt(all, account, sendAsEmail) ?? []).filter((one) => one.ruleId !== ruleId);
    const meant = on && row ? [...others, { ruleId, at: now.toISOString(), settings: settingsOf(row) }] : others;
    return withValue(all, account, sendAsEmail, meant.length > 0 ? meant : undefined);
  });
}

/** Rule ids by address, of what was said about the rows as they stand on the page. */
export async function dismissedOn({ account, sendAs }: SendAsPage): Promise<Knowledge['dismissed']> {
  const said = (await dismissals.getValue())[accountKey(account)] ?? {};
  const dismissed: Record<string, string[]> = {};
  for (const row of sendAs) {
    const meant = said[keyOf(row.sendAsEmail)]?.filter(({ settings }) => settings === settingsOf(row)) ?? [];
    if (meant.length > 0) dismissed[keyOf(row.sendAsEmail)] = meant.map(({ ruleId }) => ruleId);
  }
  return dismissed;
}
