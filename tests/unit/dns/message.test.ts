import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../utils/dns/client/ask';
import { encodeQuestion, readAnswer } from '../../../utils/dns/client/message';
import { cpuTime } from '../cpu-time';
import { NXDOMAIN, QUESTION, raw, record, reply, SERVFAIL, soa, TRUNCATED } from './wire';

const read = (bytes: Uint8Array, type: RecordType = 'A') => readAnswer(bytes, 'example.jp', type);
const foundIn = (bytes: Uint8Array, type?: RecordType) => read(bytes, type).answer.found;
const why = (bytes: Uint8Array, type?: RecordType) => {
  const found = foundIn(bytes, type);
  return found.answer === 'unknown' ? found.why : found.answer;
};

describe('a question', () => {
  it('is the message of RFC 8484, 4.1.1, byte by byte', () => {
    expect(Buffer.from(encodeQuestion('www.example.com', 'A')).toString('base64url')).toBe(
      'AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAAAQAB',
    );
  });
});

describe('an answer', () => {
  it('gives the records of each type', () => {
    expect(foundIn(reply('example.jp', 'A', [record('example.jp', 'A', '192.0.2.1')]))).toEqual({
      answer: 'yes',
      value: ['192.0.2.1'],
    });
    expect(read(reply('example.jp', 'A', [record('example.jp', 'A', '192.0.2.1')])).answer.canonical).toBeUndefined();
    expect(foundIn(reply('example.jp', 'AAAA', [record('example.jp', 'AAAA', '2001:db8::1')]), 'AAAA')).toEqual({
      answer: 'yes',
      value: ['2001:db8::1'],
    });
    const mx = record('EXAMPLE.jp', 'MX', { preference: 10, exchange: 'Mail.EXAMPLE.jp' });
    expect(foundIn(reply('example.jp', 'MX', [mx]), 'MX')).toEqual({
      answer: 'yes',
      value: [{ preference: 10, exchange: 'mail.example.jp' }],
    });
    const srv = record('example.jp', 'SRV', { priority: 1, weight: 2, port: 465, target: 'smtp.example.jp' });
    expect(foundIn(reply('example.jp', 'SRV', [srv]), 'SRV')).toEqual({
      answer: 'yes',
      value: [{ priority: 1, weight: 2, port: 465, target: 'smtp.example.jp' }],
    });
  });

  it('keeps the root as a name: a null MX', () => {
    const mx = record('example.jp', 'MX', { preference: 0, exchange: '.' });
    expect(foundIn(reply('example.jp', 'MX', [mx]), 'MX')).toMatchObject({ value: [{ exchange: '.' }] });
  });

  it('joins the pieces of a text without a space, also within a character', () => {
    const bytes = Buffer.from('v=spf1 日本 -all');
    const text = record('example.jp', 'TXT', [bytes.subarray(0, 8), bytes.subarray(8)]);
    expect(foundIn(reply('example.jp', 'TXT', [text]), 'TXT')).toEqual({ answer: 'yes', value: ['v=spf1 日本 -all'] });
  });

  it('follows CNAMEs, in whatever order they come', () => {
    const chain = [
      record('sv1.xserver.jp', 'A', '192.0.2.1'),
      record('b.example.jp', 'CNAME', 'SV1.xserver.jp'),
      record('example.jp', 'CNAME', 'b.example.jp'),
    ];
    expect(read(reply('example.jp', 'A', chain)).answer).toEqual({
      found: { answer: 'yes', value: ['192.0.2.1'] },
      canonical: 'sv1.xserver.jp',
    });
  });

  it('still tells where a chain ends that leads to nothing', () => {
    const answer = reply('example.jp', 'A', [record('example.jp', 'CNAME', 'gone.example')], { flags: NXDOMAIN });
    expect(read(answer).answer).toEqual({ found: { answer: 'no' }, canonical: 'gone.example' });
  });

  it('is "no" for NXDOMAIN and for no data', () => {
    expect(why(reply('example.jp', 'A', [], { flags: NXDOMAIN, authorities: [soa(900)] }))).toBe('no');
    expect(why(reply('example.jp', 'A', [], { authorities: [soa(900)] }))).toBe('no');
  });

  it('holds as long as its shortest record, a "no" as long as the zone says', () => {
    const two = [record('example.jp', 'A', '192.0.2.1', 60), record('example.jp', 'A', '192.0.2.2', 30)];
    expect(read(reply('example.jp', 'A', two)).ttl).toBe(30);
    expect(read(reply('example.jp', 'A', [], { authorities: [soa(900)] })).ttl).toBe(900);
    expect(read(reply('example.jp', 'A')).ttl).toBe(0);
  });

  it('has names in any case of letters, of the records as of the aliases', () => {
    const records = [record('Example.JP', 'CNAME', 'Sv1.Example.Net'), record('SV1.example.NET', 'A', '192.0.2.1')];
    const { answer } = readAnswer(reply('Example.jp', 'A', records), 'example.jp', 'A');
    expect(answer).toEqual({ found: { answer: 'yes', value: ['192.0.2.1'] }, canonical: 'sv1.example.net' });
  });

  it('holds as many as 256 records, of all sections together', () => {
    const some = (count: number) => Array.from({ length: count }, () => record('example.jp', 'A', '192.0.2.1'));
    expect(foundIn(reply('example.jp', 'A', some(255), { authorities: [soa(9)] }))).toMatchObject({ answer: 'yes' });
    expect(why(reply('example.jp', 'A', some(256), { authorities: [soa(9)] }))).toBe('malformed');
  });

  it('leaves out names that no host can have', () => {
    const odd = record('example.jp', 'MX', { preference: 0, exchange: 'mail example.jp' });
    const good = record('example.jp', 'MX', { preference: 5, exchange: 'mail.example.jp' });
    expect(foundIn(reply('example.jp', 'MX', [odd, good]), 'MX')).toMatchObject({ value: [{ preference: 5 }] });
    expect(why(reply('example.jp', 'MX', [odd]), 'MX')).toBe('wrong-answer');
  });
});

describe('an answer that cannot be used', () => {
  const a = [record('example.jp', 'A', '192.0.2.1')];
  const good = reply('example.jp', 'A', a);
  const pointerTo = (offset: number) => [0xc0 | (offset >> 8), offset & 0xff];
  const rdata = (data: number[]) => [0, 1, 0, 1, 0, 0, 0, 60, 0, data.length, ...data];

  it.each([
    ['a failure of the server', reply('example.jp', 'A', [], { flags: SERVFAIL }), 'servfail'],
    ['a refusal', reply('example.jp', 'A', [], { flags: 5 }), 'refused'],
    ['one cut short by the resolver', reply('example.jp', 'A', a, { flags: TRUNCATED }), 'truncated'],
    ['one to another name', reply('example.com', 'A', a), 'wrong-question'],
    ['one to another type', reply('example.jp', 'MX', a), 'wrong-question'],
    ['one with another id', reply('example.jp', 'A', a, { id: 7 }), 'wrong-answer'],
    ['a question instead', encodeQuestion('example.jp', 'A'), 'wrong-answer'],
    ['records of somebody else', reply('example.jp', 'A', [record('example.com', 'A', '192.0.2.1')]), 'wrong-answer'],
    [
      'CNAMEs in a circle',
      reply('example.jp', 'A', [record('example.jp', 'CNAME', 'b.jp'), record('b.jp', 'CNAME', 'example.jp')]),
      'wrong-answer',
    ],
    ['no bytes', new Uint8Array(), 'malformed'],
    ['a header alone', raw([1, 0, 0, 0], []), 'malformed'],
    ['no question', raw([0, 0, 0, 0], []), 'malformed'],
    ['two questions', raw([2, 0, 0, 0], [...QUESTION, ...QUESTION]), 'malformed'],
    ['fewer records than promised', raw([1, 1, 0, 0], QUESTION), 'malformed'],
    ['an absurd number of records', raw([1, 65_535, 65_535, 65_535], QUESTION), 'malformed'],
    ['bytes missing at the end', good.slice(0, -2), 'malformed'],
    [
      'a name that points to itself',
      raw([1, 1, 0, 0], [...QUESTION, ...pointerTo(12 + QUESTION.length), ...rdata([192, 0, 2, 1])]),
      'malformed',
    ],
    [
      'a name that points ahead',
      raw([1, 1, 0, 0], [...QUESTION, ...pointerTo(4000), ...rdata([192, 0, 2, 1])]),
      'malformed',
    ],
    [
      'a label of a kind that does not exist',
      raw([1, 1, 0, 0], [...QUESTION, 0x80, 0, ...rdata([192, 0, 2, 1])]),
      'malformed',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(why(bytes)).toBe(expected);
  });

  it('is unknown whatever the bytes after a sound header are, and never takes long', () => {
    const body = fc.uint8Array({ minLength: 0, maxLength: 2000 });
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(body, count, count, count, fc.boolean(), (bytes, answers, authorities, additionals, asked) => {
        const message = raw([1, answers, authorities, additionals], [...(asked ? QUESTION : []), ...bytes]);
        const started = cpuTime();
        const found = foundIn(message);
        expect(cpuTime() - started).toBeLessThan(500);
        expect(['yes', 'no', 'unknown']).toContain(found.answer);
      }),
      { numRuns: 2000 },
    );
  });

  it('survives a flipped byte anywhere in a true answer', () => {
    for (const type of ['TXT', 'MX', 'SRV'] as const) {
      const data = {
        TXT: ['v=spf1 -all'],
        MX: { preference: 1, exchange: 'mx.jp' },
        SRV: { port: 1, target: 'mx.jp' },
      }[type];
      const message = reply('example.jp', type, [record('example.jp', type, data)], { authorities: [soa(60)] });
      for (let at = 0; at < message.length; at++)
        for (const value of [0, 0x3f, 0xc0, 0xff]) {
          const broken = message.slice();
          broken[at] = value;
          expect(['yes', 'no', 'unknown']).toContain(foundIn(broken, type).answer);
        }
    }
  });

  it('reads the worst message in bounded time: every name a chain of eight thousand pointers', () => {
    const start = 12 + QUESTION.length + 11;
    const chain = [0];
    while (start + chain.length + 1 < 0x3fff) chain.push(...pointerTo(start + Math.max(0, chain.length - 2)));
    const last = pointerTo(start + chain.length - 2);
    const holder = [0, 0, 10, 0, 1, 0, 0, 0, 60, chain.length >> 8, chain.length & 0xff, ...chain];
    const soa = [...last, 0, 6, 0, 1, 0, 0, 0, 60, 0, 24, ...last, ...last, ...new Array(20).fill(0)];
    const records = (count: number) => [...QUESTION, ...holder, ...Array.from({ length: count }, () => soa).flat()];
    const started = cpuTime();
    expect(why(raw([1, 256, 0, 0], records(255)))).toBe('no');
    expect(cpuTime() - started).toBeLessThan(1000);
    // One more, in whatever part of the message.
    for (const counts of [
      [1, 257, 0, 0],
      [1, 1, 256, 0],
      [1, 1, 0, 256],
    ] as const)
      expect(why(raw([...counts], records(256)))).toBe('malformed');
  });
});
