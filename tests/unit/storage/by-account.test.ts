import { expect, test } from 'vitest';
import { valueAt, withValue } from '../../../utils/storage/by-account';

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'nothing is known of an address named "%s"',
  (name) => {
    expect(valueAt({}, name, name)).toBeUndefined();
    expect(valueAt({ 'me@example.com': {} }, 'me@example.com', name)).toBeUndefined();
    const all = withValue({}, name, name, 'known');
    expect(valueAt(all, name, name)).toBe('known');
    expect(withValue(all, name, name, undefined)).toEqual({});
    expect(Object.getPrototypeOf(all)).toBe(Object.prototype);
  },
);

test('small and capital letters are the same', () => {
  const all = withValue({}, 'Me@Example.com', 'Shop@Example.com', 1);
  expect(all).toEqual({ 'me@example.com': { 'shop@example.com': 1 } });
  expect(valueAt(all, 'ME@example.com', 'SHOP@example.com')).toBe(1);
});

test('an account without addresses is not kept', () => {
  const all = { 'a@example.com': { x: 1 }, 'b@example.com': { x: 1 } };
  expect(withValue(all, 'a@example.com', 'x', undefined)).toEqual({ 'b@example.com': { x: 1 } });
});
