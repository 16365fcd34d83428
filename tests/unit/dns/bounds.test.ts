import { describe, expect, it } from 'vitest';
import { MOST_NAMES, MOST_TEXT, textsOf } from '../../../utils/dns/bounds';
import { lookUp } from '../../../utils/dns/look-up';
import { readDmarc } from '../../../utils/dns/read-dmarc';
import { readSpf } from '../../../utils/dns/read-spf';
import { zone } from './zone';

const many = <T>(length: number, one: (index: number) => T): T[] => Array.from({ length }, (_, index) => one(index));
const NAME = 'example.jp';
const spf = async (records: Parameters<typeof zone>[0]) => {
  const found = await readSpf(NAME, zone(records));
  if (found.answer !== 'yes') throw new Error(found.answer);
  return found.value;
};

describe('of a zone whose owner writes much', () => {
  it('twenty names are kept, of each kind', async () => {
    expect(MOST_NAMES).toBe(20);
    const names = many(21, (index) => `n${index}.example`);
    const { domain, host } = await lookUp(
      { domain: NAME, host: 'smtp.other.example' },
      zone([
        [NAME, 'A', ...many(21, (index) => `192.0.2.${index}`)],
        [NAME, 'NS', ...names],
        ['smtp.other.example', 'A', ...many(21, (index) => `198.51.100.${index}`)],
        [`_submissions._tcp.${NAME}`, 'SRV', ...names.map((target) => ({ priority: 1, weight: 1, port: 465, target }))],
      ]),
    );
    for (const lookup of [domain.address, domain.ns, domain.srv, host?.address])
      expect(lookup?.answer === 'yes' && lookup.value.length).toBe(20);
    const mx = names.map((exchange) => ({ preference: 1, exchange }));
    const found = (await lookUp({ domain: NAME }, zone([[NAME, 'MX', ...mx]]))).domain.mx;
    expect(found.answer === 'yes' && found.value).toEqual(names.slice(0, 20));
  });

  it('4,096 signs of text are read, and with one more nothing is said', async () => {
    expect(MOST_TEXT).toBe(4096);
    const texts = (length: number) => textsOf(NAME, /^x/, zone([[NAME, 'TXT', 'other', 'x'.repeat(length - 1), 'x']]));
    expect(await texts(4096)).toMatchObject({ answer: 'yes', value: { length: 2 } });
    expect(await texts(4097)).toEqual({ answer: 'unknown', why: 'too-large' });
    expect(await textsOf(NAME, /^x/, zone([[NAME, 'TXT', 'other']]))).toEqual({ answer: 'no' });
  });

  it('a key is kept up to that length', async () => {
    const { domain } = await lookUp(
      { domain: NAME, dkimSelectors: ['s'] },
      zone([[`s._domainkey.${NAME}`, 'TXT', `p=${'x'.repeat(5000)}`]]),
    );
    expect(domain.dkim.s?.answer === 'yes' && domain.dkim.s.value.length).toBe(4096);
  });
});

describe('an SPF record', () => {
  it('costs a look-up for each of these terms, and nothing for others', async () => {
    const cost = async (terms: string) => (await spf([[NAME, 'TXT', `v=spf1 ${terms}`]])).lookups;
    for (const term of [
      'a',
      'mx',
      'ptr',
      'a:x.example',
      'mx/24',
      'a/24',
      'ptr:x.example',
      'exists:x.example',
      'include:x.example',
      'redirect=x.example',
    ])
      expect(await cost(term), term).toBe(1);
    for (const term of ['ip4:192.0.2.1', 'ip6:2001:db8::1', 'all', 'exp=x.example', 'amx', 'include'])
      expect(await cost(term), term).toBe(0);
  });

  it('may cost ten, and is read no further with eleven', async () => {
    const includes = (count: number) => many(count, (index) => `include:n${index}.example`).join(' ');
    const records = many(11, (index) => [`n${index}.example`, 'TXT', 'v=spf1 -all'] as const);
    const ten = await spf([[NAME, 'TXT', `v=spf1 ${includes(10)} -all`], ...records]);
    expect(ten).toMatchObject({ lookups: 10, complete: true });
    const eleven = await spf([[NAME, 'TXT', `v=spf1 ${includes(11)} -all`], ...records]);
    expect(eleven).toMatchObject({ lookups: 11, complete: false });
  });

  it('has terms of 300 signs and 500 of them, its own first', async () => {
    const term = (length: number) => `a:${'x'.repeat(length - 2)}`;
    expect((await spf([[NAME, 'TXT', `v=spf1 ${term(300)}`]])).mechanisms).toHaveLength(1);
    expect(await spf([[NAME, 'TXT', `v=spf1 a ${term(301)} mx`]])).toMatchObject({
      mechanisms: ['a', 'mx'],
      own: 2,
      complete: false,
    });
    const of = (count: number) => spf([[NAME, 'TXT', `v=spf1 ${many(count, (index) => `x${index}`).join(' ')}`]]);
    expect(await of(500)).toMatchObject({ mechanisms: { length: 500 }, own: 500, complete: true });
    expect(await of(501)).toMatchObject({ mechanisms: { length: 500 }, own: 500, complete: false });
  });

  it('is read in small letters, without signs, and without a redirect beside "all"', async () => {
    const read = async (record: string) => (await spf([[NAME, 'TXT', record]])).mechanisms;
    expect(await read('V=SPF1  +A ~Mx ?ptr -include:X.Example.  -ALL')).toEqual([
      'a',
      'mx',
      'ptr',
      'include:x.example',
      'all',
    ]);
    expect(await read('v=spf1 redirect=x.example -all a')).toEqual(['all', 'a']);
    expect(await read('v=spf1 redirect=x.example a')).toEqual(['redirect=x.example', 'a']);
  });

  it('is none where it only begins alike, and two cost and include nothing', async () => {
    expect(await readSpf(NAME, zone([[NAME, 'TXT', 'v=spf10 a', 'spf1', 'x v=spf1']]))).toEqual({ answer: 'no' });
    const two = await spf([
      [NAME, 'TXT', 'v=spf1 include:x.example', 'v=spf1 a'],
      ['x.example', 'TXT', 'v=spf1 mx'],
    ]);
    expect(two).toMatchObject({ mechanisms: ['include:x.example', 'a'], own: 2, lookups: undefined, complete: false });
  });
});

describe('a DMARC policy', () => {
  const policy = async (record: string, domain = NAME) => {
    const found = await readDmarc(domain, zone([[`_dmarc.${NAME}`, 'TXT', record]]));
    return found.answer === 'yes' ? found.value.policy : found.answer;
  };

  it.each([
    ['v=DMARC1; p=none', 'none'],
    ['v = DMARC1 ; P = Reject', 'reject'],
    ['v=DMARC1;p=quarantine;t=y', 'none'],
    ['v=DMARC1; p=reject; t=Y', 'quarantine'],
    ['v=DMARC1; p=none; t=y', 'none'],
    ['v=DMARC1; p=reject; t=n', 'reject'],
    ['v=DMARC1; p=strict; rua=mailto:a@b.example', 'none'],
    ['v=DMARC1; p=strict; rua=https://b.example', undefined],
    ['v=DMARC1', undefined],
    ['v=DMARC1; p=reject; sp=none', 'reject'],
    ['v=DMARC12; p=none', 'no'],
  ])('%s: %s', async (record, expected) => {
    expect(await policy(record)).toBe(expected);
  });

  it('of a name below is that for such names, else that of the organisation', async () => {
    expect(await policy('v=DMARC1; p=reject; sp=none', `shop.${NAME}`)).toBe('none');
    expect(await policy('v=DMARC1; p=reject', `shop.${NAME}`)).toBe('reject');
    const own = zone([
      [`_dmarc.shop.${NAME}`, 'TXT', 'v=DMARC1; p=none; sp=reject'],
      [`_dmarc.${NAME}`, 'TXT', 'v=DMARC1; p=reject'],
    ]);
    expect(await readDmarc(`shop.${NAME}`, own)).toMatchObject({ value: { policy: 'none' } });
  });
});

it('servers with one priority stand by their weight', async () => {
  const server = (target: string, priority: number, weight: number) => ({ priority, weight, port: 465, target });
  const records = zone([
    [
      `_submissions._tcp.${NAME}`,
      'SRV',
      server('c.example', 1, 1),
      server('b.example', 1, 9),
      server('a.example', 0, 0),
    ],
  ]);
  const { srv } = (await lookUp({ domain: NAME }, records)).domain;
  expect(srv.answer === 'yes' && srv.value.map(({ host }) => host)).toEqual(['a.example', 'b.example', 'c.example']);
});
