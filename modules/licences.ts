import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const HEAD = `This extension contains code of these packages. The list of domain suffixes in tldts-icann is from Mozilla's Public
Suffix List (MPL-2.0, https://publicsuffix.org).
`;
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** Ships the licences of the packages that have code in what is built. */
export default defineWxtModule((wxt) => {
  const folders = new Set<string>();
  addViteConfig(wxt, () => ({ plugins: [notePackages(folders)] }));
  wxt.hook('build:publicAssets', (_, files) => {
    files.push({ relativeDest: 'THIRD-PARTY-LICENSES.txt', contents: licencesOf([...folders]) });
  });
});

const notePackages = (folders: Set<string>): Plugin => ({
  name: 'note-packages',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const folder = PACKAGE.exec(id)?.[0];
        if (folder && renderedLength > 0) folders.add(folder);
      }
    }
  },
});

/** One section a package, by name: version, licence, origin and the licence's text. */
function licencesOf(folders: readonly string[]): string {
  const sections = folders.map(section).sort();
  return [HEAD, ...sections].join(RULE);
}

function section(folder: string): string {
  const { name, version, license, homepage, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const from = homepage ?? `https://www.npmjs.com/package/${name}`;
  const by = author?.name ?? author;
  return `${name} ${version}\n${license}, ${by ? `by ${by}, ` : ''}${from}\n\n${licenceText(folder, license).trim()}\n`;
}

/** The package's own text; failing that, that of the licence it names. */
function licenceText(folder: string, license: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8');
  if (license !== 'MIT') throw new Error(`${folder} has no licence text, and none is known for ${license}.`);
  return MIT;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
