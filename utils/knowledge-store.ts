import { defaultKnowledge, type Knowledge } from './check/knowledge';
import { builtIn } from './providers/profiles';
import type { ProviderChoice } from './messages';
import { accountKey, answers } from './storage';

/** All that is known today about the addresses of one account. */
export async function currentKnowledge(account: string | undefined, now: Date): Promise<Knowledge> {
  const key = accountKey(account);
  const stored = await answers.getValue();
  return defaultKnowledge(localDate(now), { answers: stored[key] ?? {} });
}

/** The user's calendar day, ISO 8601. */
const localDate = (now: Date): string => {
  const shifted = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
};

/** For the question "who hosts this mail?": who can host a domain, in the order of their names. */
export function providerChoices(indexes: Knowledge['indexes']): ProviderChoice[] {
  const byId = new Map(indexes.toReversed().flatMap((index) => [...index.byId]));
  return [...byId.values()]
    .filter(({ kind }) => kind !== 'mailbox' && kind !== 'relay')
    .map(({ id, name, nameNative }) => ({ id, name, nameNative }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
