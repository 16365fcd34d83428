import { spawnSync } from 'node:child_process';

const SBIN = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/sbin'];
const env = { ...process.env, PATH: [process.env.PATH, ...SBIN].join(':') };

/**
 * The path of a `named` (BIND 9.18 or later) that speaks DNS over HTTPS. Where it is missing it is installed, if that
 * is possible; otherwise `why` says what is in the way. In CI that is an error: there a test must not be left out.
 */
export function findBind(): { path: string } | { why: string } {
  const found = look();
  if ('path' in found) return found;
  const obstacle = install();
  const again = obstacle === undefined ? look() : { why: obstacle };
  if ('why' in again && process.env.CI) throw new Error(again.why);
  return again;
}

function look(): { path: string } | { why: string } {
  const where = spawnSync('sh', ['-c', 'command -v named'], { env, encoding: 'utf8' }).stdout.trim();
  if (where === '')
    return { why: 'BIND 9 is not installed (Debian, Ubuntu: apt-get install bind9; macOS: brew install bind)' };
  const about = spawnSync(where, ['-V'], { encoding: 'utf8' }).stdout;
  if (!about.includes('libnghttp2'))
    return { why: `${where} is too old for DNS over HTTPS: BIND 9.18 or later is needed` };
  return { path: where };
}

function install(): string | undefined {
  if (process.getuid?.() !== 0) return 'BIND 9 is missing, and only root can install it: apt-get install bind9';
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'bind9']]) {
    const { status, stderr, error } = spawnSync('apt-get', args, {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
    });
    if (status !== 0) return `BIND 9 is missing, and apt-get ${args[0]} failed: ${error?.message ?? stderr.trim()}`;
  }
  return undefined;
}
