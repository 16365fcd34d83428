import type { Draft, Missing, Typed } from '../../utils/plan/draft';

/** Under which name a typed value is remembered. */
export const nameOf = ({ part, sides }: Missing): string => `${sides.join('+')}.${part}`;

/** What was typed, in the order of what is missing. */
export const typedFor = ({ missing }: Draft, typed: Readonly<Record<string, string>> = {}): Typed =>
  missing.map((one) => typed[nameOf(one)] ?? '');
