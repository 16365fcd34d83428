import { expect, it } from 'vitest';
import { type Answer, type Ask, found, type RecordType, unknown } from '../../../utils/dns/client/ask';
import { addressesOf } from '../../../utils/dns/read-addresses';

const HOST = 'mail.example.jp';

/** What is said of a host of which DNS says this. */
const addresses = (answers: Partial<Record<RecordType, Answer<'A'>>>) =>
  addressesOf(HOST, (async (_: string, type: RecordType) => answers[type] ?? { found: unknown('timeout') }) as Ask);

const yes = (...value: string[]) => ({ answer: 'yes', value });
const no = { answer: 'no' };

it('a host without an alias has none, and one that nothing is known of may have one', async () => {
  expect(await addresses({ A: { found: found(['192.0.2.1']) } })).toEqual({ address: yes('192.0.2.1'), cname: no });
  const silent = { answer: 'unknown', why: 'timeout' };
  expect(await addresses({})).toEqual({ address: silent, cname: silent });
  expect(await addresses({ A: { found: found([]) } })).toEqual({ address: silent, cname: silent });
});

it('the end of its aliases is told by either question', async () => {
  const cname = { answer: 'yes', value: 'sv1.xserver.jp' };
  const canonical = 'sv1.xserver.jp';
  expect(await addresses({ A: { found: found(['192.0.2.1']), canonical } })).toEqual({
    address: yes('192.0.2.1'),
    cname,
  });
  expect(await addresses({ A: { found: found([]), canonical }, AAAA: { found: found(['2001:db8::1']) } })).toEqual({
    address: yes('2001:db8::1'),
    cname,
  });
  expect(await addresses({ A: { found: found([]) }, AAAA: { found: found(['2001:db8::1']), canonical } })).toEqual({
    address: yes('2001:db8::1'),
    cname,
  });
});
