import type { Problem } from '../../utils/providers/problem';
import { change } from '../../utils/storage/checked-item';
import { answers, ownProfiles } from '../../utils/storage/items';
import { type Counts, mergeAnswers, mergeProfiles, readFile } from './import-export';

export type Imported =
  | { ok: true; answers: Counts; profiles: Counts }
  /** Nothing was changed. */
  | { ok: false; problems: readonly Problem[] };

/** Adds what a file holds to what is stored. Rejects when the browser cannot store it. */
export async function importFile(text: string): Promise<Imported> {
  const read = readFile(text);
  if (!read.ok) return read;
  const { data } = read;
  let merged = mergeProfiles([], []);
  await change(ownProfiles, (current) => {
    merged = mergeProfiles(current, data.profiles);
    return merged.ok ? merged.profiles : current;
  });
  if (!merged.ok) return merged;
  let counts: Counts = { added: 0, replaced: 0, same: 0 };
  await change(answers, (current) => {
    const all = mergeAnswers(current, data.answers);
    counts = all.counts;
    return all.merged;
  });
  return { ok: true, answers: counts, profiles: merged.counts };
}
