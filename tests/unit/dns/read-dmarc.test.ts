import { describe, expect, it } from 'vitest';
import { readDmarc } from '../../../utils/dns/read-dmarc';
import { zone } from './zone';

const policy = async (domain: string, records: Record<string, string[]>, broken: string[] = []) => {
  const dns = zone(
    Object.entries(records).map(([name, texts]) => [`_dmarc.${name}`, 'TXT', ...texts] as const),
    broken,
  );
  const lookup = await readDmarc(domain, dns);
  return { lookup, policy: lookup.answer === 'yes' ? lookup.value.policy : lookup.answer, asked: dns.asked };
};

describe('DMARC', () => {
  it.each([
    ['v=DMARC1; p=reject', 'reject'],
    ['v = DMARC1;p = Quarantine ; rua=mailto:a@example.jp', 'quarantine'],
    ['v=DMARC1; p=none;', 'none'],
    ['v=DMARC1; p=reject; t=y', 'quarantine'],
    ['v=DMARC1; p=none; t=y', 'none'],
    ['v=DMARC1; P=reject; T=Y', 'quarantine'],
    ['v=DMARC1; p=block', undefined],
    ['v=DMARC1', undefined],
    ['v=DMARC1; p=block; rua=mailto:a@example.jp', 'none'],
    ['v=DMARC1; rua=https://example.jp/', undefined],
    ['v=DMARC1; sp=reject; p=none', 'none'],
  ])('reads %s', async (record, expected) => {
    expect((await policy('example.jp', { 'example.jp': [record] })).policy).toBe(expected);
  });

  it('is "no" where neither name has a record', async () => {
    const { lookup, asked } = await policy('mail.example.co.jp', { 'example.co.jp': ['v=DMARC10; p=reject'] });
    expect(lookup).toEqual({ answer: 'no' });
    expect(asked).toEqual(['TXT _dmarc.mail.example.co.jp', 'TXT _dmarc.example.co.jp']);
  });

  it.each(['xv=DMARC1; p=reject', 'p=reject; v=DMARC1', 'v=dmarc1; p=reject'])('is "no" for %s', async (record) => {
    expect((await policy('example.jp', { 'example.jp': [record] })).lookup).toEqual({ answer: 'no' });
  });

  it('takes the policy for subdomains from the organisational domain, then its own', async () => {
    const org = (record: string) => policy('a.b.example.jp', { 'example.jp': [record] });
    expect((await org('v=DMARC1; p=reject; sp=none')).policy).toBe('none');
    expect((await org('v=DMARC1; p=reject')).policy).toBe('reject');
    expect((await org('v=DMARC1; p=reject; sp=nonsense')).policy).toBeUndefined();
  });

  // RFC 9989 climbs the tree; it knows no companies that let others have names below their own.
  it('takes it from the name below the registry also where a company lets others have names', async () => {
    const { policy: found, asked } = await policy('shop.github.io', { 'github.io': ['v=DMARC1; p=reject'] });
    expect(found).toBe('reject');
    expect(asked).toEqual(['TXT _dmarc.shop.github.io', 'TXT _dmarc.github.io']);
  });

  it('reads names and values of tags in any letters', async () => {
    expect(await policy('example.jp', { 'example.jp': ['v=DMARC1; P=Reject'] })).toMatchObject({ policy: 'reject' });
    expect(await policy('example.jp', { 'example.jp': ['v=DMARC1; p=reject; T=Y'] })).toMatchObject({
      policy: 'quarantine',
    });
  });

  it('prefers the record of the domain itself', async () => {
    const records = { 'shop.example.jp': ['v=DMARC1; p=none'], 'example.jp': ['v=DMARC1; p=reject'] };
    expect(await policy('shop.example.jp', records)).toMatchObject({ policy: 'none', asked: { length: 1 } });
  });

  it('applies no policy where there are two records, and shows both', async () => {
    const { lookup } = await policy('example.jp', { 'example.jp': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] });
    expect(lookup).toMatchObject({ answer: 'yes', value: { policy: undefined, records: { length: 2 } } });
  });

  it('cannot tell where one of the two names could not be asked', async () => {
    const org = { 'example.jp': ['v=DMARC1; p=reject'] };
    expect((await policy('a.example.jp', org, ['_dmarc.a.example.jp'])).lookup.answer).toBe('unknown');
    expect((await policy('a.example.jp', {}, ['_dmarc.example.jp'])).lookup.answer).toBe('unknown');
  });
});
