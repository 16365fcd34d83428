import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** Preact sets `innerHTML` for `dangerouslySetInnerHTML`, which no component uses: one warning a file that has Preact. */
const PREACT = 'UNSAFE_VAR_ASSIGNMENT';
const EXPECTED = [
  // Firefox for Android, which this extension is not offered for, knows the consent to data collection since 142.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json',
  `${PREACT} chunks/*.js`,
  `${PREACT} content-scripts/guide-bounce.js`,
  `${PREACT} content-scripts/guide-card.js`,
  `${PREACT} content-scripts/guide-edit.js`,
  `${PREACT} content-scripts/guide-original.js`,
];

interface Message {
  code: string;
  /** Absent where it is about the whole. */
  file?: string;
}

it("Mozilla's own check of the Firefox build finds no error, and no other warning than these", () => {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync('node_modules/.bin/web-ext', args, { encoding: 'utf8', maxBuffer: 1e8 });
  expect(stdout, stderr).toMatch(/^\s*\{/);
  const { errors, notices, warnings }: Record<'errors' | 'notices' | 'warnings', Message[]> = JSON.parse(stdout);
  // Names of chunks end in a hash.
  const found = [...errors, ...notices, ...warnings].map(({ code, file = '' }) =>
    `${code} ${file.replace(/^chunks\/.*\.js$/, 'chunks/*.js')}`.trim(),
  );
  expect(found.sort()).toEqual(EXPECTED);
});
