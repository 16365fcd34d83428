import type * as v from 'valibot';

/** What is wrong with data that someone wrote, and where. */
export interface Problem {
  /** Keys from the outermost value inwards: `['smtp', 1, 'port']`. */
  at: readonly (string | number)[];
  /** Its text stands in locales/, under `options.problem`, and may mention the values. */
  code: string;
  values?: Readonly<Record<string, string | number>>;
}

/** The place as a person would write it: `smtp[1].port`. */
export const pathOf = ({ at }: Pick<Problem, 'at'>): string =>
  at
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** The same problem, seen from further out. */
export const within = (outer: Problem['at'], problem: Problem): Problem => ({
  ...problem,
  at: [...outer, ...problem.at],
});

/** An issue of a schema. Where the schema gives a message, it is the code. */
export const problemOf = (issue: v.BaseIssue<unknown>): Problem => ({
  at: issue.path?.map(({ key }) => key as string | number) ?? [],
  ...codeOf(issue),
});

const WANTED: Readonly<Record<string, string>> = {
  string: 'wantText',
  number: 'wantNumber',
  boolean: 'wantYesNo',
  array: 'wantList',
  strict_object: 'wantGroup',
  object_with_rest: 'wantGroup',
  record: 'wantGroup',
  non_empty: 'empty',
};

function codeOf({ kind, type, expected, received, requirement, message }: v.BaseIssue<unknown>): Omit<Problem, 'at'> {
  if (kind === 'schema') {
    if (received === 'undefined') return { code: 'missing' };
    if (type === 'strict_object' && expected === 'never') return { code: 'unknownField' };
    if (['picklist', 'variant', 'literal'].includes(type)) return { code: 'oneOf', values: { list: listOf(expected) } };
  }
  if (type === 'max_length') return { code: 'longerThan', values: { limit: String(requirement) } };
  return { code: WANTED[type] ?? message };
}

/** Valibot writes `("ssl" | "starttls")`. */
const listOf = (expected: string | null): string => (expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
