import { defaultKnowledge, type Knowledge } from '../../utils/check/knowledge';
import type { ProviderChoice } from '../../utils/messages';
import type { SendAsPage } from '../../utils/send-as';
import { ofAccount } from '../../utils/storage/by-account';
import { answers, lookUps, ownProfiles } from '../../utils/storage/items';
import { managedProfiles } from '../../utils/storage/managed-profiles';
import { fixedOn } from './cures';
import { dismissedOn } from './dismissals';
import { errorsOf } from './memory';

/** All that is known today about the addresses of one account, whatever stands in its settings. */
export async function currentKnowledge(account: string | undefined, now: Date): Promise<Knowledge> {
  const [said, dns, own, { usable: managed }] = await Promise.all([
    answers.getValue(),
    lookUps.getValue(),
    ownProfiles.getValue(),
    managedProfiles(),
  ]);
  return defaultKnowledge(localDate(now), {
    answers: ofAccount(said, account),
    dns: ofAccount(dns, account),
    // The user's own come first, so they win.
    profiles: [...own, ...managed],
  });
}

/** The same, with what is known of the rows as they stand on this page. */
export async function knowledgeFor(page: SendAsPage, now: Date): Promise<Knowledge> {
  const [knowledge, errors, dismissed, fixed] = await Promise.all([
    currentKnowledge(page.account, now),
    errorsOf(page),
    dismissedOn(page),
    fixedOn(page),
  ]);
  return { ...knowledge, errors, remembered: errors, dismissed, fixed };
}

/** The user's calendar day, ISO 8601. */
const localDate = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Who is asked about most first. */
const KINDS = ['shared-web-host', 'mailbox-host', 'forwarder', 'isp'];

/** For the question "who hosts this mail?": who can host a domain, web hosts first, then by name. */
export function providerChoices(indexes: Knowledge['indexes']): ProviderChoice[] {
  const byId = new Map(indexes.toReversed().flatMap((index) => [...index.byId]));
  return [...byId.values()]
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name))
    .map(({ id, name, nameNative, aliases, country }) => ({ id, name, nameNative, aliases, country }));
}
