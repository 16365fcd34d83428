import { readLines } from './lines';

/** What a reader sees under `root`, one line a row, cut at `limit` characters. */
export const visibleText = (root: Element, limit: number): string =>
  readLines(root)
    .lines.map(({ raw }) => raw.trim())
    .join('\n')
    .slice(0, limit);
