import type { Knowledge } from '../../utils/check/knowledge';
import { entryOf, keyOf, SEND_AS_FIELDS, type SendAs, type SendAsPage, SMTP_FIELDS } from '../../utils/send-as';
import { accountKey, ofAccount, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { kept, pages } from '../../utils/storage/items';
import type { Kept } from '../../utils/storage/stored';
import { withObserved } from './memory';

/** What a copy holds of a row: all that was read, and nothing besides. */
const copyOf = ({ smtpMsa, ...row }: SendAs): SendAs => ({ ...row, ...(smtpMsa && { smtpMsa: { ...smtpMsa } }) });

/** Keeps the settings of one address, or of all of the account, as they were last read. Rejects when there is no room. */
export async function keepCopies(
  account: string | undefined,
  sendAsEmail: string | undefined,
  now: Date,
): Promise<void> {
  const read = (await pages.getValue())[accountKey(account)]?.page;
  if (!read) return;
  const { sendAs, replyFrom } = await withObserved(read);
  const rows = sendAs.filter((row) => sendAsEmail === undefined || keyOf(row.sendAsEmail) === keyOf(sendAsEmail));
  await change(kept, (all) =>
    rows.reduce((rest, row) => {
      const copy: Kept = { row: copyOf(row), replyFrom, at: now.toISOString() };
      return withValue(rest, account, row.sendAsEmail, copy);
    }, all),
  );
}

/** In one order of the fields, and without those that are not known. */
const textOf = (row: SendAs): string => JSON.stringify(row, [...SEND_AS_FIELDS, 'smtpMsa', ...SMTP_FIELDS]);

/** Of which rows a copy is kept that still says the same, and since when; by address. */
export async function keptOn(page: SendAsPage): Promise<Knowledge['kept']> {
  const copies = ofAccount(await kept.getValue(), page.account);
  if (Object.keys(copies).length === 0) return {};
  const { sendAs } = await withObserved(page);
  return Object.fromEntries(
    sendAs.flatMap((row) => {
      const copy = entryOf(copies, keyOf(row.sendAsEmail));
      return copy && textOf(copy.row) === textOf(row) ? [[keyOf(row.sendAsEmail), copy.at]] : [];
    }),
  );
}
