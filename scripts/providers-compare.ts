/**
 * Holds public lists of mail servers against our profiles: `npm run providers:compare -- FOLDER`. The folder has copies
 * of the lists as their repositories have them (`ispdb/*.xml`, `xml/providers.xml`, ...); it is not part of this one.
 * Facts are compared, no text is taken. What is printed is where to look, not what is right.
 */
import { globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ProviderProfile } from '../utils/providers/schema.ts';
import { type Comparison, compare } from './compare/compare.ts';
import { lists } from './compare/lists.ts';

const folder = process.argv[2];
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  throw new Error('Name the folder with copies of the lists: npm run providers:compare -- /path/to/lists');

const own = new URL('../utils/providers/profiles/', import.meta.url);
const profiles: ProviderProfile[] = readdirSync(own).map((file) =>
  JSON.parse(readFileSync(new URL(file, own), 'utf8')),
);
const files = globSync('**/*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));

const found: Comparison[] = lists.flatMap(({ name, path, read }) => {
  const entries = files
    .filter((file) => path.test(file))
    .flatMap((file) => read(readFileSync(join(folder, file), 'utf8')));
  const compared = compare(name, entries, profiles);
  console.log(`${name}: ${entries.length} entries, ${compared.length} of providers that have a profile`);
  return compared;
});
if (found.length === 0)
  throw new Error(`No list was found in ${folder}: see scripts/compare/lists.ts for what they are called.`);

const differing = found.filter(({ result }) => result !== 'same').sort((a, b) => a.id.localeCompare(b.id));
console.log(`\n${found.length - differing.length} agree, ${differing.length} differ:\n`);
console.table(differing.map(({ id, list, result, listed, ours }) => ({ id, list, differs: result, listed, ours })));

const domains = Map.groupBy(found, ({ id }) => id);
console.log('\nDomains that a list attaches to a server of ours:\n');
for (const [id, all] of domains) {
  const names = new Set(all.flatMap(({ newDomains }) => newDomains));
  if (names.size > 0) console.log(`${id} (${names.size}): ${[...names].sort().join(' ')}`);
}
