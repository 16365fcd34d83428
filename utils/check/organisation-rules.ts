import type { Rule } from './rule';

const files = import.meta.glob<Rule>('./organisation-rules/*.ts', { eager: true, import: 'default' });

/** Rules that only an organisation needs, one a file: they run where `Knowledge.organisation` names them, and nowhere else. */
export const organisationRules: readonly Rule[] = Object.values(files);
