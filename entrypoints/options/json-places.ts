/** Finds places in a JSON text, so that a problem can be shown where it stands. */

type Key = string | number;

/** Offsets in the text; for a member of an object from its name on. */
export interface Span {
  start: number;
  end: number;
}

/** What a JSON text holds, and where. */
export interface Scanned {
  places: (Span & { at: readonly Key[] })[];
  /** Where the text stops being JSON. */
  error: number | undefined;
}

const TOKEN =
  /[ \t\r\n]*(?:("(?:[^"\\\p{Cc}]|\x7f|[\x80-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;
const BLANK = /[ \t\r\n]*/y;

/** Deeper than any data of ours; without a bound a text of brackets could exhaust the stack. */
const MAX_DEPTH = 100;

/** The place of a value; where there is none, the place where the innermost value around it begins. */
export function locate({ places, error }: Scanned, at: readonly Key[]): Span {
  if (error !== undefined) return { start: error, end: error };
  for (let length = at.length; length >= 0; length--) {
    const place = places.findLast((one) => one.at.length === length && one.at.every((key, index) => key === at[index]));
    if (place) return { start: place.start, end: length === at.length ? place.end : place.start };
  }
  return { start: 0, end: 0 };
}

/** The line of an offset, counted from 1. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function scan(text: string): Scanned {
  const places: Scanned['places'] = [];
  let end = 0;
  const skip = () => {
    BLANK.lastIndex = end;
    BLANK.test(text);
    return BLANK.lastIndex;
  };
  const fail = (): never => {
    throw new NotJson(skip());
  };
  const peek = () => {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text);
    return { scalar: token?.[1], mark: token?.[2], after: TOKEN.lastIndex };
  };
  const take = (mark: string): boolean => {
    const next = peek();
    if (next.mark !== mark) return false;
    end = next.after;
    return true;
  };
  const value = (at: readonly Key[], start: number): void => {
    const { scalar, mark, after } = peek();
    if (at.length > MAX_DEPTH || (scalar === undefined && mark !== '{' && mark !== '[')) fail();
    end = after;
    if (mark === '{') items('}', () => member(at));
    if (mark === '[') items(']', (index) => value([...at, index], skip()));
    places.push({ at, start, end });
  };
  const items = (close: string, item: (index: number) => void): void => {
    if (take(close)) return;
    for (let index = 0; ; index++) {
      item(index);
      if (take(close)) return;
      if (!take(',')) fail();
    }
  };
  const member = (at: readonly Key[]): void => {
    const start = skip();
    const { scalar = '', after } = peek();
    if (!scalar.startsWith('"')) fail();
    end = after;
    if (!take(':')) fail();
    value([...at, JSON.parse(scalar)], start);
  };
  try {
    value([], skip());
    if (skip() < text.length) fail();
    return { places, error: undefined };
  } catch (error) {
    if (error instanceof NotJson) return { places, error: error.offset };
    throw error;
  }
}

class NotJson extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`Not JSON from ${offset} on`);
    this.offset = offset;
  }
}
