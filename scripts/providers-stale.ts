/**
 * Lists the profiles whose facts were not checked for a year, oldest first, with where to check them:
 * `node scripts/providers-stale.ts [2027-11-24]`. Without a date it looks back from today.
 */
import { readdirSync, readFileSync } from 'node:fs';

interface Checked {
  id: string;
  /** ISO date. */
  checked: string;
  manual?: string;
  sources: string[];
}

/** Profiles last checked a year or more before `today` (ISO date), oldest first. */
export function stale<P extends Checked>(profiles: readonly P[], today: string): P[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return profiles.filter(({ checked }) => checked <= yearAgo).sort((a, b) => a.checked.localeCompare(b.checked));
}

if (import.meta.main) {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`Write the date as 2027-11-24, not "${today}".`);
  const folder = new URL('../utils/providers/profiles/', import.meta.url);
  const profiles: Checked[] = readdirSync(folder).map((file) =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  );
  const found = stale(profiles, today);
  for (const { id, checked, manual, sources } of found) console.log(`${checked}  ${id}  ${manual ?? sources[0]}`);
  console.log(`${found.length} of ${profiles.length} profiles were not checked in the year before ${today}.`);
}
