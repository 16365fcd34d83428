import { isAboutSendingAs } from '../../utils/errors/certain';
import { cluesIn } from '../../utils/errors/clues';
import { explain } from '../../utils/errors/explain';
import type { AddressHelp, BounceHelp, BounceText, ErrorText } from '../../utils/messages';
import type { AddressReport } from '../../utils/report';
import { keyOf, type SendAsPage } from '../../utils/send-as';
import { rememberAnswer } from './answers';
import { keep } from './keep';
import { holdErrors, rememberErrors } from './memory';
import { helpWithPasted } from './originals';
import { emptyPage, help, pageOf, rowOf } from './reports';

/** What an error text means that the user has pasted, together with what is known of the settings it was met with. */
export async function helpWithError({ account, text, sendAsEmail, answer }: ErrorText): Promise<AddressHelp> {
  const proved = await helpWithPasted(text, account);
  if (proved) return proved;
  const page = await pageOf(account);
  const known = sendAsEmail === undefined ? addressIn(text, page) : rowOf(page, sendAsEmail)?.sendAsEmail;
  if (known && answer) await keep(() => rememberAnswer(account, known, answer));
  // Where nothing was read, the returned mail itself may say who sent it; of such an address nothing is kept.
  const about = known ?? (page ? undefined : cluesIn(text).from) ?? '';
  const edit = { sendAsEmail: about };
  const said = await help(page ?? emptyPage(account), edit, explain(text), known ? undefined : answer);
  const ruleIds = said.explanations.map(({ ruleId }) => ruleId);
  if (known && ruleIds.length > 0) await keep(() => rememberErrors(account, known, ruleIds, new Date()));
  return said;
}

/**
 * What a bounce opened in Gmail means. A stranger's server may have written its inner line: only where Gmail itself says
 * that sending as failed is that certain and kept. Only an address of the account's own is named.
 */
export async function helpWithBounce(
  bounce: Omit<BounceText, 'language'>,
  account: string | undefined,
): Promise<Omit<BounceHelp, 'labels'>> {
  const page = account === undefined ? undefined : await pageOf(account);
  const explanations = explain(bounce.text);
  const ruleIds = explanations.map(({ ruleId }) => ruleId);
  const certain = isAboutSendingAs(bounce.text);
  const sender = senderOf(bounce, page);
  const about = rowOf(page, sender)?.sendAsEmail ?? '';
  const answer = await help(page ?? emptyPage(account), { sendAsEmail: about }, explanations);
  if (!certain) {
    const known = await help(page ?? emptyPage(account), { sendAsEmail: about }, []);
    return { ...answer, address: doubted(answer.address, known.address), certain, opens: about };
  }
  if (account && ruleIds.length > 0) {
    if (about) await keep(() => rememberErrors(account, about, ruleIds, new Date()));
    else if (!page && sender) await keep(() => holdErrors(account, sender, ruleIds, new Date()));
  }
  return { ...answer, certain, opens: about || (page ? '' : (sender ?? '')) };
}

/** Findings for which there is nothing but the text cannot be told. */
const doubted = (told: AddressReport, known: AddressReport): AddressReport => ({
  ...known,
  findings: told.findings.map(
    (finding) =>
      known.findings.find(({ ruleId }) => ruleId === finding.ruleId) ?? { ...finding, severity: 'unknown' as const },
  ),
});

/** All that name the sender must agree; the senders in the conversation count where they are the user's own. */
function senderOf(
  { text, sendAsEmail, senders }: Omit<BounceText, 'language'>,
  page: SendAsPage | undefined,
): string | undefined {
  const { from } = cluesIn(text);
  const own = senders.filter((sender) => rowOf(page, sender));
  const named = new Set([sendAsEmail, from, ...own].filter((one) => one !== undefined).map(keyOf));
  return named.size > 0 ? onlyOne(named) : addressIn(text, page);
}

/** Which of the user's addresses a text is about: its sender, or the only one that uses the server it names. */
function addressIn(text: string, page: SendAsPage | undefined): string | undefined {
  const { from, remoteMta } = cluesIn(text);
  const through = page?.sendAs.filter(({ smtpMsa }) => remoteMta && keyOf(smtpMsa?.host) === remoteMta) ?? [];
  return rowOf(page, from)?.sendAsEmail ?? onlyOne(new Set(through.map(({ sendAsEmail }) => sendAsEmail)));
}

const onlyOne = ([first, ...others]: Iterable<string>): string | undefined => (others.length === 0 ? first : undefined);
