import type { Problem } from '../../utils/providers/problem';
import type { ByAddress } from '../../utils/storage/by-account';
import { type CheckedItem, change } from '../../utils/storage/checked-item';
import { answers, importedProfiles, kept, keptMoves, ownProfiles, proofs } from '../../utils/storage/items';
import { type Counts, mergeByAddress, mergeProfiles, type UserData } from './import-export';

export type Imported =
  | { ok: true; answers: Counts; profiles: Counts; copies: Counts }
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
  const said = await add(answers, data.answers);
  const copies = await add(kept, data.kept);
  await add(keptMoves, data.moves);
  await add(proofs, data.proofs);
  return {
    ok: true,
    answers: said,
    copies,
    profiles: { ...merged.counts, same: merged.counts.same + data.profiles.length - others.length },
  };
}

async function add<T extends object>(item: CheckedItem<ByAddress<T>>, imported: ByAddress<T>): Promise<Counts> {
  let counts: Counts = { added: 0, replaced: 0, same: 0 };
  await change(item, (current) => {
    const all = mergeByAddress(current, imported);
    counts = all.counts;
    return all.merged;
  });
  return counts;
}
