import { describe, expect, it } from 'vitest';
import { confirmedNames, reverseName } from '../../../utils/dns/read-reverse';
import { zone } from './zone';

const at = (...value: string[]) => ({ answer: 'yes' as const, value });

describe('reverse names', () => {
  it('stand in the order of their bytes, or half bytes, from behind', () => {
    expect(reverseName('192.0.2.1')).toBe('1.2.0.192.in-addr.arpa');
    expect(reverseName('2001:db8::567:89ab')).toBe(
      'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
    );
  });

  it('count where they lead back to the address', async () => {
    const dns = zone([
      ['1.2.0.192.in-addr.arpa', 'PTR', 'liar.example', 'sv1.xserver.jp'],
      ['sv1.xserver.jp', 'A', '192.0.2.9', '192.0.2.1'],
      ['liar.example', 'A', '192.0.2.7'],
    ]);
    expect(await confirmedNames(at('192.0.2.1'), dns)).toEqual(at('sv1.xserver.jp'));
  });

  it('ask for the IPv6 address of the name of an IPv6 address', async () => {
    const dns = zone([
      [reverseName('2001:db8::1'), 'PTR', 'mx.example'],
      ['mx.example', 'AAAA', '2001:db8::1'],
    ]);
    expect(await confirmedNames(at('2001:db8::1'), dns)).toEqual(at('mx.example'));
  });

  it('are not confirmed by a name that leads elsewhere, and not denied by one that could not be asked', async () => {
    const pointer = ['1.2.0.192.in-addr.arpa', 'PTR', 'sv1.xserver.jp'] as const;
    expect(await confirmedNames(at('192.0.2.1'), zone([pointer]))).toEqual({ answer: 'no' });
    const open = await confirmedNames(at('192.0.2.1'), zone([pointer], ['sv1.xserver.jp']));
    expect(open).toEqual({ answer: 'unknown', why: 'servfail' });
  });

  it('are asked in small number', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `n${index}.example`);
    const dns = zone([['1.2.0.192.in-addr.arpa', 'PTR', ...names]]);
    await confirmedNames(at('192.0.2.1'), dns);
    expect(dns.asked).toHaveLength(3);
  });
});
