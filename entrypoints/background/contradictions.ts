import { compared, type Loaded, stillContradicted, withoutContradicted } from '../../utils/gmail/page/contradicted';
import { keyOf, type SendAsPage } from '../../utils/send-as';
import { accountKey, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { contradicted } from '../../utils/storage/items';

/** Holds what Gmail's window shows against what was read from the row. Resolves with whether that changes anything. */
export async function noteLoaded({ account, sendAs }: SendAsPage, loaded: Loaded): Promise<boolean> {
  const row = sendAs.find(({ sendAsEmail }) => keyOf(sendAsEmail) === keyOf(loaded.sendAsEmail));
  if (!row) return false;
  const known = valueAt(await contradicted.getValue(), account, row.sendAsEmail);
  const now = compared(row, loaded, known);
  if (JSON.stringify(now) === JSON.stringify(known)) return false;
  await change(contradicted, (all) => withValue(all, account, row.sendAsEmail, now));
  return true;
}

/** A row that reads otherwise than when it was contradicted is believed again. */
export async function settleContradicted({ account, sendAs }: SendAsPage): Promise<void> {
  if (!(await contradicted.getValue())[accountKey(account)]) return;
  await change(contradicted, (all) =>
    sendAs.reduce((rest, row) => {
      const known = valueAt(rest, account, row.sendAsEmail);
      return known ? withValue(rest, account, row.sendAsEmail, stillContradicted(row, known)) : rest;
    }, all),
  );
}

/** The page without readings that Gmail's own window contradicts. */
export const believed = async (page: SendAsPage): Promise<SendAsPage> =>
  withoutContradicted(page, (await contradicted.getValue())[accountKey(page.account)] ?? {});
