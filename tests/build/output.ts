import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two builds, for `describe.each`. */
export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** Every file of a build by its path in the package. Throws where there is no build. `project`: where it was built. */
export function filesOf(build: Build, project = '.'): Map<string, Buffer> {
  const folder = join(project, '.output', build);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

export const textOf = (files: ReadonlyMap<string, Buffer>, path: string): string => {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is not in the build.`);
  return file.toString();
};
