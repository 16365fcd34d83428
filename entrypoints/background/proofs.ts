import type { Knowledge } from '../../utils/check/knowledge';
import { keyOf, type SendAsPage } from '../../utils/send-as';
import { accountKey, ofAccount, valueAt, withValue } from '../../utils/storage/by-account';
import { change } from '../../utils/storage/checked-item';
import { digestOf } from '../../utils/storage/digest';
import { errors, pages, proofs } from '../../utils/storage/items';
import type { TestMail, Tried } from '../../utils/storage/stored';
import { digestsOf, serverOf } from './settings-of';

/** The digest of the server settings of an address, as its account's page was last read. */
async function settingsNow(account: string | undefined, sendAsEmail: string): Promise<string | undefined> {
  const rows = (await pages.getValue())[accountKey(account)]?.page.sendAs ?? [];
  const row = rows.find((one) => keyOf(one.sendAsEmail) === keyOf(sendAsEmail));
  return row && digestOf(account, sendAsEmail, serverOf(row));
}

const update = (account: string | undefined, sendAsEmail: string, edit: (tried: Tried) => Tried | undefined) =>
  change(proofs, (all) => withValue(all, account, sendAsEmail, edit(valueAt(all, account, sendAsEmail) ?? {})));

/** A test mail is on its way, with the settings as they are. */
export async function beginTest(account: string | undefined, sendAsEmail: string, token: string, now: Date) {
  const digest = await settingsNow(account, sendAsEmail);
  if (digest)
    await update(account, sendAsEmail, (tried) => ({ ...tried, test: { token, at: now.toISOString(), digest } }));
}

/** The test mail that this subject is of, if its settings are still those of the address. */
export async function testOf(
  account: string | undefined,
  sendAsEmail: string,
  subject: string | undefined,
): Promise<TestMail | undefined> {
  const test = valueAt(await proofs.getValue(), account, sendAsEmail)?.test;
  if (!test || !subject?.includes(test.token)) return undefined;
  return test.digest === (await settingsNow(account, sendAsEmail)) ? test : undefined;
}

type Mail = Omit<NonNullable<Tried['mail']>, 'digest'>;

/** Keeps what a mail has proved, unless a later one is known. Errors from before it belong to the past then. */
export async function rememberProof(account: string | undefined, sendAsEmail: string, mail: Mail): Promise<void> {
  const digest = await settingsNow(account, sendAsEmail);
  if (!digest) return;
  await update(account, sendAsEmail, (tried) => {
    const isLater = tried.mail?.digest === digest && tried.mail.at > mail.at;
    return isLater ? tried : { ...tried, mail: { ...mail, digest } };
  });
  if (mail.through !== 'typed' || !mail.whole || mail.verdict !== 'right') return;
  await change(errors, (all) => {
    const later = valueAt(all, account, sendAsEmail)?.filter(({ at }) => at > mail.at);
    return withValue(all, account, sendAsEmail, later?.length ? later : undefined);
  });
}

export const forgetProof = (account: string | undefined, sendAsEmail: string): Promise<void> =>
  change(proofs, (all) => withValue(all, account, sendAsEmail, undefined));

/** What was proved of the rows as they stand on the page, by address. */
export async function provedOn(page: SendAsPage): Promise<Knowledge['proofs']> {
  const tried = Object.entries(ofAccount(await proofs.getValue(), page.account));
  if (tried.length === 0) return {};
  const digests = await digestsOf(page, serverOf);
  return Object.fromEntries(
    tried.flatMap(([address, { mail }]) => {
      if (!mail || mail.digest !== digests.get(address)) return [];
      const { digest: _, ...proved } = mail;
      return [[address, proved] as const];
    }),
  );
}
