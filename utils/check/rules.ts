import type { Rule } from './rule';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });

/** One rule a file, in this folder's `rules/`. */
export const rules: readonly Rule[] = Object.values(files);
