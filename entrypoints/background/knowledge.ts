import { defaultKnowledge, type Knowledge } from '../../utils/check/knowledge';
import type { ProviderChoice } from '../../utils/messages';
import { mayBeImported } from '../../utils/providers/conflicts';
import { namesOf } from '../../utils/providers/names';
import type { Origin, ProviderProfile } from '../../utils/providers/schema';
import type { SendAsPage } from '../../utils/send-as';
import { ofAccount } from '../../utils/storage/by-account';
import { answers, importedProfiles, lookUps, ownProfiles } from '../../utils/storage/items';
import { managedProfiles } from '../../utils/storage/managed-profiles';
import { keptOn } from './copies';
import { fixedOn } from './cures';
import { dismissedOn } from './dismissals';
import { errorsOf } from './memory';
import { provedOn } from './proofs';

/** All that is known today about the addresses of one account, whatever stands in its settings. */
export async function currentKnowledge(account: string | undefined, now: Date): Promise<Knowledge> {
  const [said, dns, own, imported, { usable: managed }] = await Promise.all([
    answers.getValue(),
    lookUps.getValue(),
    ownProfiles.getValue(),
    importedProfiles.getValue(),
    managedProfiles(),
  ]);
  return defaultKnowledge(localDate(now), {
    answers: ofAccount(said, account),
    dns: ofAccount(dns, account),
    // The user's own come first, so they win.
    profiles: [...own.map(from('own')), ...managed.map(from('managed'))],
    // What a newer version knows itself is taken from them as well.
    imported: imported.filter(mayBeImported).map(from('imported')),
  });
}

/** The same, with what is known of the rows as they stand on this page. */
export async function knowledgeFor(page: SendAsPage, now: Date): Promise<Knowledge> {
  const [knowledge, errors, dismissed, fixed, kept, proofs] = await Promise.all([
    currentKnowledge(page.account, now),
    errorsOf(page),
    dismissedOn(page),
    fixedOn(page),
    keptOn(page),
    provedOn(page),
  ]);
  return { ...knowledge, errors, remembered: errors, dismissed, fixed, kept, proofs };
}

const from =
  (origin: Origin) =>
  (profile: ProviderProfile): ProviderProfile => ({ ...profile, origin });

/** The user's calendar day, ISO 8601. */
export const localDate = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Who is asked about most first. */
const KINDS = ['shared-web-host', 'mailbox-host', 'forwarder', 'isp'];

/** For the question "who hosts this mail?": who can host a domain, web hosts first, then by name. */
export function providerChoices(indexes: Knowledge['indexes']): ProviderChoice[] {
  const byId = new Map(indexes.toReversed().flatMap((index) => [...index.byId]));
  return [...byId.values()]
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name))
    .map((profile) => {
      const { id, name, nameNative, aliases, country } = profile;
      return { id, name, nameNative, names: namesOf(profile), aliases, country };
    });
}
