import { describe, expect, it } from 'vitest';
import { isInRange } from '../../../utils/names/ip-range';

describe('a range', () => {
  it.each([
    ['192.0.2.131', '192.0.2.128/26', true],
    ['192.0.2.127', '192.0.2.128/26', false],
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.10', '192.0.2.1', false],
    ['203.0.113.7', '0.0.0.0/0', true],
    ['2001:db8::25', '2001:db8::/32', true],
    ['2001:db9::25', '2001:db8::/32', false],
    ['2001:db8::25', '2001:db8:0:0:0:0:0:25', true],
    ['192.0.2.1', '::/0', false],
    ['no address', '0.0.0.0/0', false],
    ['192.0.2.1', 'no range', false],
    ['192.0.2.1', '', false],
  ])('%s in "%s": %s', (address, range, expected) => {
    expect(isInRange(address, range)).toBe(expected);
  });
});
