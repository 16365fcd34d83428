import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In this order: browser tests wait much and compute little, so what follows fills the cores that they leave idle. */
const PROJECTS = ['e2e', 'drift', 'build', 'unit', 'e2e-alone'];

/** Among browser tests, by what a whole run took: what starts last should end soon. */
const SLOWEST = ['axe', 'hostile', 'dns', 'settings', 'popup', 'update', 'edit-window', 'announcements'];

/** By itself Vitest goes by the name of the project and, in a fresh copy, by the size of the file. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  const at = SLOWEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.test.ts`));
  return PROJECTS.indexOf(project.name) + (at < 0 ? 0.9 : at / SLOWEST.length / 2);
}
