import { matchesPattern } from './pattern';

/** A server name of which one part is the customer's own: `sv` and `.xserver.jp`. */
export interface NamePart {
  before: string;
  after: string;
}

/** What stands around the open part of a pattern such as `sv*.xserver.jp`; `undefined` for any other pattern. */
export function namePart(pattern: string): NamePart | undefined {
  const [before, after, more] = pattern.split('*');
  const one = before !== undefined && after !== undefined && more === undefined && !pattern.includes('{');
  return one ? { before, after } : undefined;
}

/**
 * The whole name; a name that was pasted as a whole is taken as it is. `undefined` unless it fits the pattern, and for
 * the placeholder that manuals print in its place.
 */
export function wholeName(pattern: string, placeholder: string, typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const part = namePart(pattern);
  if (!part || text === '') return undefined;
  const name = [text, part.before + text + part.after].find((one) => matchesPattern(pattern, one));
  return name === placeholder.toLowerCase() ? undefined : name;
}
