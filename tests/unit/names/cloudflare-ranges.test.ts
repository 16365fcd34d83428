import { describe, expect, it } from 'vitest';
import { isBehindWebProxy } from '../../../utils/names/cloudflare-ranges';

describe('addresses of the web proxy', () => {
  it.each(['104.16.0.0', '104.27.255.255', '131.0.75.255', '2606:4700::6810:1', '2a06:98c7:ffff::1'])(
    '%s is one',
    (address) => {
      expect(isBehindWebProxy(address)).toBe(true);
    },
  );

  it.each([
    '104.15.255.255',
    '104.28.0.0',
    '131.0.76.0',
    '192.0.2.1',
    '2606:4701::1',
    '2a06:98c8::1',
    '::ffff:6810:1',
    'no address',
    '',
  ])('%s is none', (address) => {
    expect(isBehindWebProxy(address)).toBe(false);
  });
});
