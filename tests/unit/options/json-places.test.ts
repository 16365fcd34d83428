import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, locate, scan } from '../../../entrypoints/options/json-places';

const jsonParses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Every path of a value, the empty one included. */
const paths = (value: unknown): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [
        [],
        ...Object.entries(value).flatMap(([key, inner]) =>
          paths(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ];

const follow = (value: unknown, path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => Object.getOwnPropertyDescriptor(inner, key)?.value, value);

describe('scan', () => {
  test('finds every value of any JSON text', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        const value = JSON.parse(json);
        const text = JSON.stringify(value, null, indent);
        const scanned = scan(text);
        for (const path of paths(value)) {
          const { start, end } = locate(scanned, path);
          const found = text.slice(start, end);
          const last = path.at(-1);
          const wanted = follow(value, path);
          expect(JSON.parse(typeof last === 'string' ? `{${found}}` : found)).toEqual(
            typeof last === 'string' ? Object.fromEntries([[last, wanted]]) : wanted,
          );
        }
      }),
    );
  });

  test('takes for JSON what the browser does, however the text was broken', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '"', '}', ']', ':', '0', '\\', '\n', '\u0001', '\u0085', 'x', ' '),
      )
      .map(
        ([json, at, cut, put]) =>
          json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + cut),
      );
    fc.assert(
      fc.property(broken, (text) => {
        expect(scan(text).error === undefined).toBe(jsonParses(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['{"a": [1, 2', 11],
    ["{'a': 1}", 1],
    ['{"a": 01}', 7],
    ['', 0],
    ['{} {}', 3],
  ])('says where %s stops being JSON', (text, offset) => {
    expect(scan(text).error).toBe(offset);
  });

  test('does not exhaust the stack', () => {
    expect(scan('['.repeat(300_000)).error).toBeGreaterThan(0);
  });
});

describe('locate', () => {
  const text = '{\n  "smtp": [\n    { "port": 70000 }\n  ]\n}';

  test('gives a member with its name', () => {
    const { start, end } = locate(scan(text), ['smtp', 0, 'port']);
    expect(text.slice(start, end)).toBe('"port": 70000');
  });

  test('gives the beginning of what lacks a field', () => {
    const { start, end } = locate(scan(text), ['smtp', 0, 'host']);
    expect({ start, end }).toEqual({ start: text.indexOf('{ "port"'), end: start });
  });

  test('gives the last of two members with one name, as the browser reads it', () => {
    expect(locate(scan('{"a": 1, "a": 2}'), ['a']).start).toBe(9);
  });
});

test('lines are counted from 1', () => {
  expect([0, 2, 3, 5].map((offset) => lineOf('ab\ncd', offset))).toEqual([1, 1, 2, 2]);
});
