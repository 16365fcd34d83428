import type { Knowledge } from '../../utils/check/knowledge';
import { keyOf, type SendAsPage } from '../../utils/send-as';
import { accountKey, ofAccount, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { digestOf } from '../../utils/storage/digest';
import { dismissals, pages } from '../../utils/storage/items';
import { digestsOf, settingsOf } from './settings-of';

/** "This is intended", or with `on: false` no longer so. Holds as long as the address's row stays as it is. */
export async function dismiss(
  account: string | undefined,
  sendAsEmail: string,
  { ruleId, on }: { ruleId: string; on: boolean },
  now: Date,
): Promise<void> {
  const rows = (await pages.getValue())[accountKey(account)]?.page.sendAs ?? [];
  const row = rows.find((one) => keyOf(one.sendAsEmail) === keyOf(sendAsEmail));
  const digest = row && (await digestOf(account, sendAsEmail, settingsOf(row)));
  await change(dismissals, (all) => {
    const others = (valueAt(all, account, sendAsEmail) ?? []).filter((one) => one.ruleId !== ruleId);
    const meant = on && digest ? [...others, { ruleId, at: now.toISOString(), digest }] : others;
    return withValue(all, account, sendAsEmail, meant.length > 0 ? meant : undefined);
  });
}

/** Rule ids by address, of what was said about the rows as they stand on the page. */
export async function dismissedOn(page: SendAsPage): Promise<Knowledge['dismissed']> {
  const said = ofAccount(await dismissals.getValue(), page.account);
  const digests = await digestsOf(page, settingsOf);
  return Object.fromEntries(
    Object.entries(said).map(([address, meant]) => [
      address,
      meant.filter(({ digest }) => digest === digests.get(address)).map(({ ruleId }) => ruleId),
    ]),
  );
}
