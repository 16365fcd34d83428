import type { AddedHost } from '../../utils/messages';
import { identify } from '../../utils/providers/identify';
import { type OwnServer, type OwnServerProblem, profileOfOwnHost } from '../../utils/providers/own-host';
import { checkProfiles } from '../../utils/providers/read-profiles';
import { change } from '../../utils/storage/checked-item';
import { ownProfiles } from '../../utils/storage/items';
import { currentKnowledge, localDate, providerChoices } from './knowledge';

/** "Not listed": keeps the host as a profile of the user's own. One whose server is known after all needs none. */
export async function addHost(sendAsEmail: string, server: OwnServer, now: Date): Promise<AddedHost> {
  const made = profileOfOwnHost(server, sendAsEmail, localDate(now));
  if (!made.ok) return { problems: made.problems };
  const { profile } = made;
  const { indexes } = await currentKnowledge(undefined, now);
  const known = identify({ host: profile.name }, indexes)?.profile;
  if (known && known.id !== profile.id && providerChoices(indexes).some(({ id }) => id === known.id))
    return { providerId: known.id };
  let problems: OwnServerProblem[] = [];
  await change(ownProfiles, (all) => {
    const joined = checkProfiles([...all.filter(({ id }) => id !== profile.id), profile]);
    if (joined.ok) return joined.profiles;
    problems = joined.problems.map(({ code, values }) => ({ field: 'host', code, values }));
    return all;
  });
  return problems.length > 0 ? { problems } : { providerId: profile.id };
}
