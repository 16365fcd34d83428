/** Finds places in a JSON text, so that a problem can be shown where it stands. */
import { type Node, type ParseError, parseTree } from 'jsonc-parser';

type Key = string | number;

/** Offsets in the text; for a member of an object from its name on. */
export interface Span {
  start: number;
  end: number;
}

/** What a JSON text holds, and where. */
export interface Scanned {
  root: Node | undefined;
  /** Where the text stops being JSON. */
  error: number | undefined;
}

/** The place of a value; where there is none, the place where the innermost value around it begins. */
export function locate({ root, error }: Scanned, at: readonly Key[]): Span {
  if (error !== undefined) return { start: error, end: error };
  for (let length = at.length; length >= 0; length--) {
    const node = at.slice(0, length).reduce(inside, root);
    if (!node) continue;
    const { offset: start } = node.parent?.type === 'property' ? node.parent : node;
    return { start, end: length === at.length ? node.offset + node.length : start };
  }
  return { start: 0, end: 0 };
}

/** Of members with one name it is the last, as the browser reads it. */
const inside = (node: Node | undefined, key: Key): Node | undefined =>
  typeof key === 'number'
    ? node?.children?.[key]
    : node?.children?.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1];

/** The line of an offset, counted from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function scan(text: string): Scanned {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    return { root, error: errors[0]?.offset };
  } catch {
    // Brackets within brackets until the stack is exhausted: most likely without an end.
    return { root: undefined, error: text.length };
  }
}
