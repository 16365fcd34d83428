import { cpus, totalmem, type } from 'node:os';

/** The machine in one line: processor, memory, system, browser. */
export function machine(browser: string): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() || 'unnamed processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}, ${browser}`;
}
