import { browser } from 'wxt/browser';
import type { ProviderChoice } from '../components/mail-host-question';
import { defaultKnowledge, type Knowledge } from './check/knowledge';
import { checkProfiles, type Problem } from './providers/read-profiles';
import type { ProviderProfile } from './providers/schema';
import { accountKey, answers, errors, ownProfiles } from './storage';

/** All that is known today about the addresses of one account. */
export async function currentKnowledge(account: string | undefined, now: Date): Promise<Knowledge> {
  const [said, met, { profiles }] = await Promise.all([answers.getValue(), errors.getValue(), usableProfiles()]);
  const key = accountKey(account);
  const ruleIds = Object.entries(met[key] ?? {}).map(([address, list]) => [address, list.map(({ ruleId }) => ruleId)]);
  return defaultKnowledge(localDate(now), {
    answers: said[key] ?? {},
    errors: Object.fromEntries(ruleIds),
    profiles,
  });
}

/** The user's calendar day, ISO 8601. */
const localDate = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** The user's own profiles, then the administrator's. What does not pass the check is left out and said. */
export async function usableProfiles(): Promise<{ profiles: ProviderProfile[]; problems: Problem[] }> {
  const [own, managed] = await Promise.all([ownProfiles.getValue(), managedProfiles()]);
  const checked = [own, managed].map(checkProfiles);
  return {
    profiles: checked.flatMap((one) => (one.ok ? one.profiles : [])),
    problems: checked.flatMap((one) => (one.ok ? [] : one.problems)),
  };
}

/** Profiles an administrator pushed through the browser's policies; see docs/administrators.md. */
export async function managedProfiles(): Promise<unknown[]> {
  // Firefox rejects where no policy is set.
  const { profiles } = await browser.storage.managed.get('profiles').catch(() => ({ profiles: [] }));
  return Array.isArray(profiles) ? profiles : [];
}

/** Who is asked about most first. */
const KINDS = ['shared-web-host', 'mailbox-host', 'forwarder', 'isp'];

/** For the question "who hosts this mail?": who can host a domain, web hosts first, then by name. */
export function providerChoices(indexes: Knowledge['indexes']): ProviderChoice[] {
  const byId = new Map(indexes.toReversed().flatMap((index) => [...index.byId]));
  return [...byId.values()]
    .filter(({ kind }) => KINDS.includes(kind))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name))
    .map(({ id, name, nameNative, country }) => ({ id, name, nameNative, country }));
}
