import { describe, expect, it } from 'vitest';
import { readSpf } from '../../../utils/dns/read-spf';
import { zone } from './zone';

const spf = async (own: string[], included: Record<string, string> = {}, broken: string[] = []) => {
  const dns = zone(
    [['example.jp', 'TXT', ...own], ...Object.entries(included).map(([name, text]) => [name, 'TXT', text] as const)],
    broken,
  );
  const lookup = await readSpf('example.jp', dns);
  return { evidence: lookup.answer === 'yes' ? lookup.value : undefined, lookup, asked: dns.asked };
};

describe('SPF', () => {
  it('collects the mechanisms of the record and of what it includes, the own ones first', async () => {
    const { evidence } = await spf(
      ['google-site-verification=abc', 'v=spf1 +a:SV12718.xserver.jp +mx include:spf.sender.xserver.jp ~all'],
      { 'spf.sender.xserver.jp': 'v=spf1 ip4:192.0.2.0/24 -all' },
    );
    expect(evidence).toEqual({
      records: ['v=spf1 +a:SV12718.xserver.jp +mx include:spf.sender.xserver.jp ~all'],
      mechanisms: ['a:sv12718.xserver.jp', 'mx', 'include:spf.sender.xserver.jp', 'all', 'ip4:192.0.2.0/24'],
      own: 4,
      lookups: 3,
      complete: true,
    });
  });

  it('takes only records that begin with v=spf1 as a whole word', async () => {
    expect((await spf(['v=spf10 -all', 'spf2.0/pra -all'])).lookup).toEqual({ answer: 'no' });
    expect((await spf(['v=SPF1'])).evidence).toMatchObject({ records: ['v=SPF1'], mechanisms: [], lookups: 0 });
  });

  it('reads no further and says nothing about the cost of two records', async () => {
    const { evidence, asked } = await spf(['v=spf1 a -all', 'v=spf1 include:one.example ~all']);
    expect(evidence).toMatchObject({ lookups: undefined, own: 3, complete: false });
    expect(asked).toEqual(['TXT example.jp']);
    expect(evidence?.records).toHaveLength(2);
  });

  it('follows a redirect, but not beside "all"', async () => {
    const zoneOf = { 'to.example': 'v=spf1 ip4:192.0.2.1 -all' };
    expect((await spf(['v=spf1 redirect=to.example.'], zoneOf)).evidence).toMatchObject({
      mechanisms: ['redirect=to.example', 'ip4:192.0.2.1', 'all'],
      lookups: 1,
    });
    expect((await spf(['v=spf1 redirect=to.example -all'], zoneOf)).asked).toEqual(['TXT example.jp']);
  });

  it('counts a, mx, ptr, exists, include and redirect, and nothing else', async () => {
    const { evidence } = await spf([
      'v=spf1 a a/24 a:x.example mx mx:y.example ptr exists:z.example ip4:192.0.2.1 ip6:2001:db8::1 exp=e.example -all',
    ]);
    expect(evidence?.lookups).toBe(7);
  });

  it('ends a loop of includes, which no receiver can evaluate, with a count over the limit', async () => {
    const { evidence, asked } = await spf(['v=spf1 include:a.example -all'], {
      'a.example': 'v=spf1 include:b.example',
      'b.example': 'v=spf1 include:a.example',
    });
    expect(evidence?.lookups).toBe(11);
    expect(asked.length).toBeLessThanOrEqual(11);
  });

  it('follows ten look-ups, as a receiver does', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `n${index}.example`);
    const own = `v=spf1 ${names.map((name) => `include:${name}`).join(' ')} -all`;
    const records = Object.fromEntries(names.map((name) => [name, 'v=spf1 ip4:192.0.2.1']));
    const { evidence, asked } = await spf([own], records);
    expect(evidence).toMatchObject({ lookups: 10, complete: true });
    expect(evidence?.mechanisms).toContain('ip4:192.0.2.1');
    expect(asked).toHaveLength(11);
  });

  it('stops asking once the limit is passed', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `n${index}.example`);
    const { evidence, asked } = await spf([`v=spf1 ${names.map((name) => `include:${name}`).join(' ')} -all`]);
    expect(evidence).toMatchObject({ lookups: 40, complete: false });
    expect(asked).toEqual(['TXT example.jp']);
  });

  it('cannot count through macros', async () => {
    const { evidence, asked } = await spf(['v=spf1 include:%{ir}.%{v}.%{d}.spf.has.pphosted.com ~all']);
    expect(evidence).toMatchObject({ lookups: undefined, complete: false });
    expect(asked).toEqual(['TXT example.jp']);
  });

  it('counts past macros that cost one look-up whatever they become', async () => {
    const { evidence } = await spf(['v=spf1 exists:%{i}._spf.example -all']);
    expect(evidence).toMatchObject({ lookups: 1, complete: true });
  });

  it('is not complete when an include cannot be read', async () => {
    const { evidence } = await spf(['v=spf1 include:down.example include:gone.example -all'], {}, ['down.example']);
    expect(evidence).toMatchObject({ lookups: undefined, complete: false });
  });

  it('passes on that the record itself could not be read', async () => {
    expect((await spf([], {}, ['example.jp'])).lookup).toEqual({ answer: 'unknown', why: 'servfail' });
  });
});

describe('SPF of somebody who wants to fill a browser', () => {
  it('is kept up to 500 terms, and then proves nothing by what is missing', async () => {
    const many = (seed: number) => `v=spf1 ${Array.from({ length: 260 }, (_, i) => `ip4:10.${seed}.0.${i}`).join(' ')}`;
    const { evidence } = await spf(['v=spf1 include:a.example include:b.example -all'], {
      'a.example': many(1),
      'b.example': many(2),
    });
    expect(evidence).toMatchObject({ own: 3, complete: false });
    expect(evidence?.mechanisms).toHaveLength(500);
  });

  it('loses terms that no receiver could read', async () => {
    const { evidence } = await spf([`v=spf1 a a:${'x'.repeat(300)} mx -all`]);
    expect(evidence).toMatchObject({ mechanisms: ['a', 'mx', 'all'], own: 3, complete: false });
  });

  it('is not judged by a part of a record that is too long', async () => {
    const long = `v=spf1 ${'ip4:192.0.2.1 '.repeat(300)}-all`;
    // Together they are just short enough.
    const two = Array.from({ length: 2 }, () => `v=spf1 ${'a '.repeat(1018)}-all`);
    expect((await spf(two)).evidence?.records).toEqual(two);
    expect((await spf([long])).lookup).toEqual({ answer: 'unknown', why: 'too-large' });
    const included = await spf(['v=spf1 include:a.example -all'], { 'a.example': long });
    expect(included.evidence).toMatchObject({ mechanisms: ['include:a.example', 'all'], complete: false });
    // A long text beside it is none of its business.
    expect((await spf(['x'.repeat(5000), 'v=spf1 -all'])).evidence).toMatchObject({ mechanisms: ['all'] });
  });
});
