import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builds, filesOf } from './output.ts';

/** What only one machine has, or what is made anew. */
const OWN = ['.git', '.output', '.wxt', 'node_modules', 'demo', 'coverage'];

/**
 * Whoever builds the same sources gets the same bytes: reviewers of stores compare them. `npm run release` does the
 * same with packages installed anew.
 */
describe.skipIf(process.platform === 'win32')('built again in another place, time zone, language and umask', () => {
  const place = join(mkdtempSync(join(tmpdir(), 'again-')), 'in', 'another');
  mkdirSync(place, { recursive: true });
  afterAll(() => rmSync(resolve(place, '../..'), { recursive: true }));
  cpSync('.', place, { recursive: true, filter: (path) => !OWN.includes(relative('.', path)) });
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
  // Nothing else of the environment: Vitest's own NODE_ENV makes another build.
  const env = { PATH: process.env.PATH, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

  it.each(builds)('%s is the same, byte for byte', { timeout: 60_000 }, (build) => {
    const command = `umask 077 && wxt build -b ${build.split('-')[0]}`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: place, env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const again = filesOf(build, place);
    expect([...again.keys()]).toEqual([...filesOf(build).keys()]);
    expect([...filesOf(build)].filter(([path, file]) => !again.get(path)?.equals(file)).map(([path]) => path)).toEqual(
      [],
    );
  });
});
