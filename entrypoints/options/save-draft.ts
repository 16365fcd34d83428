import type { ProviderProfile } from '../../utils/providers/schema';
import { change, setAside } from '../../utils/storage/checked-item';
import { type Draft, importedProfiles, ownProfiles } from '../../utils/storage/items';
import { addProfiles } from './import-export';

export const without = (profiles: readonly ProviderProfile[], id: string | undefined): ProviderProfile[] =>
  profiles.filter((profile) => profile.id !== id);

/** Stores what was written if it passes the check. Rejects when the browser cannot store it. */
export async function saveDraft({ text, replaces, aside }: Draft): Promise<ReturnType<typeof addProfiles>> {
  let result = addProfiles(text, []);
  await change(ownProfiles, (all) => {
    result = addProfiles(text, without(all, replaces));
    return result.ok ? result.profiles : all;
  });
  // What the user has looked through and saved is the user's own from now on.
  if (result.ok) await change(importedProfiles, (all) => without(all, replaces));
  if (result.ok && aside) {
    await change(setAside, (entries) => entries.filter((entry) => JSON.stringify(entry) !== JSON.stringify(aside)));
  }
  return result;
}
