/**
 * Writes docs/rules.md, docs/providers.md and the profile schema: `npm run docs`. Vite loads the pages, because rules
 * and profiles are gathered with its `import.meta.glob`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';

const vite = await createServer({ configFile: false, appType: 'custom', server: { middlewareMode: true, ws: false } });
const { docPages } = (await vite.ssrLoadModule('/scripts/doc-pages.ts')) as typeof import('./doc-pages.ts');
const pages = docPages();
await vite.close();

for (const [path, text] of Object.entries(pages)) writeFileSync(path, text);
const json = Object.keys(pages).filter((path) => path.endsWith('.json'));
execFileSync('node_modules/.bin/biome', ['format', '--write', ...json], { stdio: 'inherit' });
console.log(`Written: ${Object.keys(pages).join(', ')}`);
