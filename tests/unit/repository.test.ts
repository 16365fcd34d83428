import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const { repository, bugs, homepage, version, engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const [, place = '', owner = ''] = /^github:((.+)\/.+)$/.exec(repository) ?? [];

it('one account owns it, wherever it is named', () => {
  expect(homepage).toBe(`https://github.com/${place}`);
  expect(bugs).toBe(`${homepage}/issues`);
  expect(readFileSync('.github/CODEOWNERS', 'utf8')).toContain(`* @${owner}\n`);
});

const ignored = readFileSync('.gitignore', 'utf8').split('\n');
const folders = readdirSync('.', { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? `${entry.name}/` : []))
  .filter((name) => !name.startsWith('.') && !ignored.includes(name));

it('every folder is named in CONTRIBUTING.md', () => {
  const about = readFileSync('CONTRIBUTING.md', 'utf8');
  expect(folders.filter((name) => !about.includes(`\`${name}\``))).toEqual([]);
});

// One names pictures in repositories of others.
it.each(globSync(['*.md', 'docs/**/*.md'], { exclude: ['docs/gmail-page.md'] }))(
  '%s leads to files, folders and commands that there are',
  (page) => {
    const text = readFileSync(page, 'utf8');
    const inWords = [...text.matchAll(/`([\w-]+\/)([\w./-]*)`/g)].flatMap(([, folder = '', rest = '']) =>
      folders.includes(folder) && rest !== 'providers/profiles/my-host.json' ? folder + rest : [],
    );
    const links = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => join(dirname(page), path));
    const commands = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect([...inWords, ...links].filter((path) => !existsSync(path))).toEqual([]);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  },
);

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
