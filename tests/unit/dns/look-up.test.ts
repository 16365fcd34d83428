import { describe, expect, it } from 'vitest';
import { unknown } from '../../../utils/dns/client/ask';
import { lookUp } from '../../../utils/dns/look-up';
import { zone } from './zone';

const NOT_ASKED = { answer: 'unknown', why: 'not-asked' };
const at = new Date('2026-11-24T00:00:00Z');

const mxAt = (domain: string, exchange: string) => [domain, 'MX', { preference: 10, exchange }] as const;

describe('a look-up', () => {
  it('asks an own-domain MX for the name of its machine', async () => {
    const dns = zone([
      mxAt('example.jp', 'example.jp'),
      ['example.jp', 'A', '192.0.2.1'],
      ['1.2.0.192.in-addr.arpa', 'PTR', 'sv12718.xserver.jp'],
      ['sv12718.xserver.jp', 'A', '192.0.2.1'],
    ]);
    const evidence = await lookUp({ domain: 'example.jp', host: 'sv12718.xserver.jp' }, dns, at);
    expect(evidence.domain).toMatchObject({
      mx: { value: ['example.jp'] },
      address: { value: ['192.0.2.1'] },
      ptr: { value: ['sv12718.xserver.jp'] },
      ns: NOT_ASKED,
    });
    expect(evidence).toMatchObject({ at: '2026-11-24T00:00:00.000Z', resolver: 'zone', queries: dns.asked.length });
    // The typed server is the reverse name: its address was already asked for.
    expect(dns.asked.filter((question) => question === 'A sv12718.xserver.jp')).toHaveLength(1);
  });

  it('takes the address of the machine that receives for no address of the domain', async () => {
    const dns = zone([
      mxAt('example.jp', 'mail.example.jp'),
      ['mail.example.jp', 'A', '192.0.2.1'],
      ['1.2.0.192.in-addr.arpa', 'PTR', 'sv12718.xserver.jp'],
      ['sv12718.xserver.jp', 'A', '192.0.2.1'],
    ]);
    const { domain } = await lookUp({ domain: 'example.jp' }, dns, at);
    expect(domain).toMatchObject({ address: NOT_ASKED, ptr: { value: ['sv12718.xserver.jp'] } });
  });

  it('leaves out what an MX at another company makes needless', async () => {
    const dns = zone([mxAt('example.jp', 'aspmx.l.google.com'), ['smtp.gmail.com', 'A', '192.0.2.1']]);
    const { domain, host } = await lookUp({ domain: 'example.jp', host: 'smtp.gmail.com' }, dns, at);
    expect([domain.address, domain.ptr, domain.ns, domain.srv, host?.ptr]).toEqual(new Array(5).fill(NOT_ASKED));
    expect(dns.asked.sort()).toEqual(['A smtp.gmail.com', 'MX example.jp', 'TXT _dmarc.example.jp', 'TXT example.jp']);
  });

  it('tells the MX in order of preference', async () => {
    const dns = zone([
      ['example.jp', 'MX', { preference: 20, exchange: 'b.example.com' }, { preference: 5, exchange: 'a.example.com' }],
    ]);
    expect((await lookUp({ domain: 'example.jp' }, dns, at)).domain.mx).toMatchObject({
      value: ['a.example.com', 'b.example.com'],
    });
  });

  it('asks for the address of a domain without MX, and for name servers as a last hint', async () => {
    const dns = zone([['example.jp', 'NS', 'ns1.xserver.jp']]);
    const { domain } = await lookUp({ domain: 'shop.example.jp' }, dns, at);
    expect(domain).toMatchObject({
      mx: { answer: 'no' },
      address: { answer: 'no' },
      ns: { value: ['ns1.xserver.jp'] },
    });
  });

  it('asks the own name typed as server which machine it is', async () => {
    const dns = zone([
      mxAt('example.jp', 'mx.example.com'),
      ['mail.example.jp', 'AAAA', '2001:db8::1'],
      ['1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa', 'PTR', 'web1.example.net'],
      ['web1.example.net', 'AAAA', '2001:db8::1'],
    ]);
    const { host } = await lookUp({ domain: 'example.jp', host: 'Mail.Example.jp.' }, dns, at);
    expect(host).toMatchObject({
      host: 'mail.example.jp',
      address: { value: ['2001:db8::1'] },
      ptr: { value: ['web1.example.net'] },
    });
  });

  it('asks nothing of what is no name, and says what that was', async () => {
    const dns = zone([]);
    const { domain, host } = await lookUp({ domain: 'a b', host: 'smtp .example.jp' }, dns, at);
    const none = { answer: 'unknown', why: 'not-a-name' };
    expect(domain).toEqual({
      domain: 'a b',
      ...Object.fromEntries(['mx', 'address', 'ns', 'spf', 'dmarc', 'ptr', 'srv'].map((name) => [name, none])),
      dkim: {},
    });
    expect(host).toEqual({ host: 'smtp .example.jp', address: none, cname: none, ptr: NOT_ASKED });
    expect(dns.asked).toEqual([]);
  });

  it('writes names of any script as DNS knows them', async () => {
    const dns = zone([]);
    const { domain } = await lookUp({ domain: '例え.jp', host: 'メール.例え.jp' }, dns, at);
    expect(domain.domain).toBe('xn--r8jz45g.jp');
    expect(dns.asked).toContain('A xn--4dkua4c.xn--r8jz45g.jp');
  });

  it('does not ask DNS for the address of an address', async () => {
    const dns = zone([]);
    const { host } = await lookUp({ domain: 'example.jp', host: '192.0.2.1' }, dns, at);
    expect(host).toMatchObject({ address: { value: ['192.0.2.1'] }, cname: { answer: 'no' } });
    expect(dns.asked.filter((question) => question.includes('192'))).toEqual([]);
  });

  it('looks for keys where it is told, four places at most', async () => {
    const dns = zone([
      ['s1._domainkey.example.jp', 'TXT', 'k=rsa; p=MIIB'],
      ['s2._domainkey.example.jp', 'TXT', 'v=DKIM1; p='],
    ]);
    const dkimSelectors = ['s1', 's2', 's3', 'bad selector', 's4', 's5'];
    const { domain } = await lookUp({ domain: 'example.jp', dkimSelectors }, dns, at);
    expect(domain.dkim).toEqual({
      s1: { answer: 'yes', value: 'k=rsa; p=MIIB' },
      s2: { answer: 'no' },
      s3: { answer: 'no' },
      s4: { answer: 'no' },
    });
  });

  it('puts servers with TLS from the start first, and takes a root as "none"', async () => {
    const dns = zone([
      ['_submission._tcp.example.jp', 'SRV', { priority: 0, weight: 1, port: 587, target: 'smtp.example.net' }],
      [
        '_submissions._tcp.example.jp',
        'SRV',
        { priority: 20, weight: 1, port: 465, target: 'two.example.net' },
        { priority: 10, weight: 1, port: 465, target: 'one.example.net' },
      ],
      ['_submissions._tcp.example.com', 'SRV', { priority: 0, weight: 0, port: 0, target: '.' }],
    ]);
    expect((await lookUp({ domain: 'example.jp' }, dns, at)).domain.srv).toEqual({
      answer: 'yes',
      value: [
        { host: 'one.example.net', port: 465, securityMode: 'ssl' },
        { host: 'two.example.net', port: 465, securityMode: 'ssl' },
        { host: 'smtp.example.net', port: 587, securityMode: 'starttls' },
      ],
    });
    expect((await lookUp({ domain: 'example.com' }, dns, at)).domain.srv).toEqual({ answer: 'no' });
  });

  it('says of everything that it could not tell when no answer comes', async () => {
    const dead = Object.assign(async () => ({ found: unknown('timeout') }), { resolver: 'google' });
    const evidence = await lookUp({ domain: 'a.example.jp', host: 'mail.example.jp', dkimSelectors: ['s1'] }, dead, at);
    const { mx, spf, dmarc, dkim } = evidence.domain;
    expect([mx, spf, dmarc, dkim.s1, evidence.host?.address, evidence.host?.ptr]).toEqual(
      new Array(6).fill({ answer: 'unknown', why: 'timeout' }),
    );
    expect(evidence.domain.srv.answer).toBe('unknown');
    expect(evidence.queries).toBe(5);
  });

  it('never rejects and asks nothing where there is no name to ask about', async () => {
    for (const text of ['', '   ', 'a b', 'http://x/', '@', '..', '\u0000'])
      expect(await lookUp({ domain: text, host: text }, zone([]), at)).toMatchObject({
        domain: { domain: text, mx: { answer: 'unknown', why: 'not-a-name' } },
        host: { address: { answer: 'unknown', why: 'not-a-name' } },
        queries: 0,
      });
  });
});
