import type { Knowledge } from '../../utils/check/knowledge';
import { explain } from '../../utils/errors/explain';
import { pastedHeader } from '../../utils/mail/pasted';
import { type Proof, prove } from '../../utils/mail/prove';
import { throughTyped } from '../../utils/mail/through';
import type { AddressHelp } from '../../utils/messages';
import type { SendAs, SendAsPage } from '../../utils/send-as';
import { accountKey } from '../../utils/storage/by-account';
import { pages } from '../../utils/storage/items';
import type { TestMail } from '../../utils/storage/stored';
import { keep } from './keep';
import { currentKnowledge } from './knowledge';
import { noteMoved } from './moves';
import { rememberProof, testOf } from './proofs';
import { emptyPage, help, rowOf } from './reports';

/** What "Show original" proves of an address of the user's; `null` for any other mail. */
export const helpWithOriginal = (header: string, userIndex: number): Promise<AddressHelp | null> =>
  helpWithSource(header, (where) => where.userIndex === userIndex);

/** What a pasted source proves. A returned mail is one too, and says more as an error. */
export async function helpWithPasted(text: string, account: string | undefined): Promise<AddressHelp | null> {
  const header = pastedHeader(text);
  if (header === undefined) return null;
  const said = await helpWithSource(header, ({ page }) => accountKey(page.account) === accountKey(account));
  if (said || explain(text).length > 0) return said;
  const { indexes } = await currentKnowledge(undefined, new Date());
  const proof = prove(header, undefined, indexes);
  // Of somebody who was never read nothing is kept.
  const nobody = await help(emptyPage(account), { sendAsEmail: '' }, []);
  return proof.from === undefined ? null : { ...nobody, proved: { proof, through: undefined, remembered: false } };
}

interface Owner {
  page: SendAsPage;
  row: SendAs;
  test: TestMail | undefined;
}

/** The same of any source. A mail may have arrived in another account than the one that it was sent from. */
export async function helpWithSource(
  source: string,
  isHere: (where: { page: SendAsPage; userIndex: number }) => boolean,
): Promise<AddressHelp | null> {
  const { indexes } = await currentKnowledge(undefined, new Date());
  const proof = prove(source, undefined, indexes);
  const owner = await ownerOf(proof, isHere);
  return owner ? helpWith(proof, owner, indexes) : null;
}

async function helpWith(proof: Proof, { page, row, test }: Owner, indexes: Knowledge['indexes']): Promise<AddressHelp> {
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
async function ownerOf(
  { from, subject }: Proof,
  isHere: Parameters<typeof helpWithSource>[1],
): Promise<Owner | undefined> {
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
