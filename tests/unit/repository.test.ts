import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const { repository, bugs, homepage, version, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, place = '', owner = ''] = /^github:((.+)\/.+)$/.exec(repository) ?? [];

it('one account owns it, wherever it is named', () => {
  expect(homepage).toBe(`https://github.com/${place}`);
  expect(bugs).toBe(`${homepage}/issues`);
  expect(readFileSync('.github/CODEOWNERS', 'utf8')).toContain(`* @${owner}\n`);
});

it('every folder is named in CONTRIBUTING.md', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders
    .map(({ name }) => `${name}/`)
    .filter((name) => !name.startsWith('.') && !ignored.includes(name));
  const about = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(names.filter((name) => !about.includes(`\`${name}\``))).toEqual([]);
});

it('the lock file is that of this version', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(lock.packages['']).toMatchObject({ version, engines });
});

it.each(['ci', 'release'])('%s.yml runs only actions of a known commit', (name) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
  const steps = Object.values<{ steps: { uses?: string }[] }>(jobs).flatMap(({ steps }) => steps);
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions).not.toEqual([]);
  expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});
