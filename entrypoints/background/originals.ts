import type { Knowledge } from '../../utils/check/knowledge';
import { explain } from '../../utils/errors/explain';
import { pastedHeader } from '../../utils/mail/pasted';
import { type Proof, prove } from '../../utils/mail/prove';
import { throughTyped } from '../../utils/mail/through';
import type { AddressHelp, Unread } from '../../utils/messages';
import { entryOf, keyOf, type SendAs, type SendAsPage } from '../../utils/send-as';
import { accountKey } from '../../utils/storage/by-account';
import { answers, dismissals, errors, kept, keptMoves, observed, pages, proofs } from '../../utils/storage/items';
import type { TestMail } from '../../utils/storage/stored';
import { keep } from './keep';
import { currentKnowledge } from './knowledge';
import { noteMoved } from './moves';
import { rememberProof, testOf } from './proofs';
import { emptyPage, help, rowOf } from './reports';

/**
 * What "Show original" proves of an address of the user's; `null` for any other mail. `unread`: of the sender's address
 * something is kept on this computer, but the settings were not read since the browser started.
 */
export async function helpWithOriginal(header: string, userIndex: number): Promise<AddressHelp | Unread | null> {
  const mail = await judged(header);
  const isHere = (where: { userIndex: number }) => where.userIndex === userIndex;
  const said = await helpWith(mail, isHere);
  if (said || Object.values(await pages.getValue()).some(isHere)) return said;
  const { from } = mail.proof;
  return from !== undefined && (await isKnown(from)) ? { unread: from } : null;
}

/** Is anything kept of it? The account itself is no address that mail is sent as. */
async function isKnown(sendAsEmail: string): Promise<boolean> {
  const items = [answers, dismissals, errors, kept, keptMoves, observed, proofs];
  const all = await Promise.all(items.map((item) => item.getValue()));
  const key = keyOf(sendAsEmail);
  return all.some((one) =>
    Object.entries(one).some(([account, ofAccount]) => account !== key && entryOf(ofAccount, key) !== undefined),
  );
}

/** What a pasted source proves. A returned mail is one too, and says more as an error. */
export async function helpWithPasted(text: string, account: string | undefined): Promise<AddressHelp | null> {
  const header = pastedHeader(text);
  if (header === undefined) return null;
  const mail = await judged(header);
  const said = await helpWith(mail, ({ page }) => accountKey(page.account) === accountKey(account));
  const { proof } = mail;
  if (said || proof.from === undefined || explain(text).length > 0) return said;
  // Of somebody who was never read nothing is kept.
  const nobody = await help(emptyPage(account), { sendAsEmail: '' }, []);
  return { ...nobody, proved: { proof, through: undefined, remembered: false } };
}

interface Judged {
  proof: Proof;
  indexes: Knowledge['indexes'];
}

async function judged(source: string): Promise<Judged> {
  const { indexes } = await currentKnowledge(undefined, new Date());
  return { proof: prove(source, undefined, indexes), indexes };
}

interface Owner {
  page: SendAsPage;
  row: SendAs;
  test: TestMail | undefined;
}

type IsHere = (where: { page: SendAsPage; userIndex: number }) => boolean;

/** What a mail proves of its owner's settings. It may have arrived in another account than the one that it was sent from. */
async function helpWith({ proof, indexes }: Judged, isHere: IsHere): Promise<AddressHelp | null> {
  const owner = await ownerOf(proof, isHere);
  if (!owner) return null;
  const { page, row, test } = owner;
  const { account } = page;
  const { sendAsEmail } = row;
  const through = throughTyped(proof, row, test !== undefined, indexes);
  const { verdict, sentThrough: host, at } = proof;
  const remembered = through !== undefined && at !== undefined;
  if (remembered)
    await keep(() => rememberProof(account, sendAsEmail, { verdict, through, host, whole: test !== undefined, at }));
  if (verdict === 'right' && !proof.fromGmail && at !== undefined)
    await keep(() => noteMoved(account, sendAsEmail, at, new Date()));
  const said = await help(page, { sendAsEmail }, []);
  return { ...said, proved: { proof, through, remembered } };
}

/** Whose mail it is: that of the account with such a test, of the one here, or of the only one with such an address. */
async function ownerOf({ from, subject }: Proof, isHere: IsHere): Promise<Owner | undefined> {
  if (from === undefined) return undefined;
  const owners = await Promise.all(
    Object.values(await pages.getValue()).flatMap(({ page, userIndex }) => {
      const row = rowOf(page, from);
      if (!row || row.isPrimary) return [];
      const test = testOf(page.account, row.sendAsEmail, subject);
      return [test.then((test) => ({ page, row, test, here: isHere({ page, userIndex }) }))];
    }),
  );
  const [only, another] = owners;
  return owners.find(({ test }) => test) ?? owners.find(({ here }) => here) ?? (another ? undefined : only);
}
