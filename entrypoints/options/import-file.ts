import type { Problem } from '../../utils/providers/problem';
import { change } from '../../utils/storage/checked-item';
import { answers, importedProfiles, ownProfiles } from '../../utils/storage/items';
import { type Counts, mergeAnswers, mergeProfiles, type UserData } from './import-export';

export type Imported =
  | { ok: true; answers: Counts; profiles: Counts }
  /** Nothing was changed. */
  | { ok: false; problems: readonly Problem[] };

/** Adds what a file holds to what is stored. Rejects when the browser cannot store it. */
export async function importData(data: UserData): Promise<Imported> {
  const own = new Set((await ownProfiles.getValue()).map((profile) => JSON.stringify(profile)));
  const others = data.profiles.filter((profile) => !own.has(JSON.stringify(profile)));
  let merged = mergeProfiles([], []);
  await change(importedProfiles, (current) => {
    merged = mergeProfiles(current, others);
    return merged.ok ? merged.profiles : current;
  });
  if (!merged.ok) return merged;
  let counts: Counts = { added: 0, replaced: 0, same: 0 };
  await change(answers, (current) => {
    const all = mergeAnswers(current, data.answers);
    counts = all.counts;
    return all.merged;
  });
  return {
    ok: true,
    answers: counts,
    profiles: { ...merged.counts, same: merged.counts.same + data.profiles.length - others.length },
  };
}
