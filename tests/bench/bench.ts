// npm run bench: what the extension costs Gmail, in real Chromium on a page of about 10,000 elements, beside an empty
// content script and the libraries a Gmail extension would otherwise use. Writes docs/performance.md.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch } from '../e2e/browsers.ts';
import { startGmail } from '../gmail/server.ts';
import { accountOf } from './accounts.ts';
import { throwawayExtensions } from './compared.ts';
import { machine } from './machine.ts';
import { measureOutside } from './outside.ts';
import { performancePage } from './performance-page.ts';
import { measureIdentification, measureSettings, type SettingsCost } from './settings.ts';

const ELEMENTS = 10_000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const ADDRESSES = [1, 10, 99, 1000];

const own = { name: 'Send-As Check', folder: resolve('.output/chrome-mv3') };
const [none, empty, ...libraries] = await throwawayExtensions();
if (!none || !empty) throw new Error('There is nothing to compare with.');

const gmail = await startGmail({ accounts: [accountOf(ELEMENTS, 0)] });
const browser = await launch('chromium', { proxyPort: gmail.proxyPort, extensionDir: own.folder });
const version = await browser.browser.version();
await browser.close();

console.log(`${ROUNDS} rounds of one inbox after the other …`);
const outside = await measureOutside(gmail, [none, empty, own, ...libraries], { elements: ELEMENTS, rounds: ROUNDS });
const settings: SettingsCost[] = [];
for (const addresses of ADDRESSES) {
  console.log(`Settings with ${addresses} addresses …`);
  settings.push(
    await measureSettings(
      gmail,
      { own: own.folder, none: none.folder },
      { addresses, elements: ELEMENTS, rounds: Math.ceil(ROUNDS / 3) },
    ),
  );
}
const identification = await measureIdentification(gmail, own.folder);
await gmail.close();

const page = performancePage({ outside, settings, identification, machine: machine(version), rounds: ROUNDS });
writeFileSync('docs/performance.md', page);
console.log(page);
