import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** The libraries that a Gmail extension would otherwise use. They are installed for the bench alone. */
const COMPARED = { '@inboxsdk/core': '2.2.26', 'gmail-js': '1.1.16', jquery: '3.7.1' };
const FOLDER = resolve('node_modules/.cache/bench');

const SCRIPTS = {
  inboxsdk: `import * as InboxSDK from '@inboxsdk/core'; InboxSDK.load(2, 'sdk_bench_0000000000').catch(() => {});`,
  'inboxsdk-background': `import '@inboxsdk/core/background.js';`,
  'gmail-js': `import jquery from 'jquery'; import { Gmail } from 'gmail-js'; globalThis.gmail = new Gmail(jquery);`,
};

export interface Extension {
  name: string;
  folder: string;
}

/** Writes throw-away extensions: one that does nothing, one with an empty content script, and one a library. */
export async function throwawayExtensions(): Promise<Extension[]> {
  install();
  await bundle();
  const inboxsdk = write('InboxSDK', {
    content_scripts: [contentScript('inboxsdk.js')],
    background: { service_worker: 'inboxsdk-background.js' },
    permissions: ['scripting'],
    host_permissions: ['https://mail.google.com/*'],
  });
  copyFileSync(join(FOLDER, 'node_modules/@inboxsdk/core/pageWorld.js'), join(inboxsdk.folder, 'pageWorld.js'));
  return [
    write('none', {}),
    write('empty content script', { content_scripts: [contentScript('empty.js')] }),
    inboxsdk,
    write('gmail-js', { content_scripts: [{ ...contentScript('gmail-js.js'), world: 'MAIN' }] }),
  ];
}

const contentScript = (file: string) => ({
  matches: ['https://mail.google.com/*'],
  js: [file],
  run_at: 'document_idle',
});

function install(): void {
  const wanted = Object.entries(COMPARED).map(([name, version]) => `${name}@${version}`);
  const stamp = join(FOLDER, `${wanted.join('+').replaceAll('/', '-')}.installed`);
  if (existsSync(stamp)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...wanted], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  writeFileSync(stamp, '');
}

async function bundle(): Promise<void> {
  for (const [name, code] of Object.entries(SCRIPTS)) {
    const entry = join(FOLDER, `${name}.entry.js`);
    writeFileSync(entry, code);
    await build({
      configFile: false,
      root: FOLDER,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        lib: { entry, formats: ['iife'], name: 'bench', fileName: () => `${name}.js` },
        outDir: 'scripts',
        emptyOutDir: false,
        minify: true,
      },
    });
  }
  writeFileSync(join(FOLDER, 'scripts/empty.js'), '');
}

function write(name: string, manifest: Record<string, unknown>): Extension {
  const folder = join(FOLDER, 'extensions', name.replaceAll(' ', '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: `Bench: ${name}`, version: '1.0', ...manifest }),
  );
  for (const file of JSON.stringify(manifest).match(/[\w-]+\.js/g) ?? [])
    copyFileSync(join(FOLDER, 'scripts', file), join(folder, file));
  return { name, folder };
}
