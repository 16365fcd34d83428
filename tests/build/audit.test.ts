import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { filesOf, textOf } from './output.ts';
import { sectionsOf } from './shipped.ts';

it('no package whose code is shipped has a known vulnerability', { timeout: 60_000 }, (context) => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', maxBuffer: 1e8 });
  const { vulnerabilities, message } = JSON.parse(stdout || '{"message":"no output"}');
  if (!vulnerabilities) return context.skip(`npm's registry answers no audit here: ${message}`);
  const shipped = sectionsOf(textOf(filesOf('chrome-mv3'), 'THIRD-PARTY-LICENSES.txt')).map(({ name }) => name);
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter((name) => Object.hasOwn(vulnerabilities, name))).toEqual([]);
});
