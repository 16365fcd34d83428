import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAsk } from '../../utils/dns/client/client';
import { resolvers } from '../../utils/dns/client/resolvers';
import { lookUp } from '../../utils/dns/look-up';
import { findBind } from '../dns/bind';
import { h2Fetch } from '../dns/h2-fetch';
import { setUps } from '../dns/set-ups';
import { type DnsServer, startDns } from '../dns/start-dns';

const [google] = resolvers;
const bind = findBind();
if ('why' in bind) console.warn(`Not run: ${bind.why}`);

describe.skipIf('why' in bind)('a look-up at a real DNS server', () => {
  let server: DnsServer;
  beforeAll(async () => {
    server = await startDns();
  });
  afterAll(() => server?.close());
  beforeEach(() => {
    server.behave('truthful');
    server.queries.length = 0;
  });
  const client = (timeout?: number) => createAsk(google, { fetch: h2Fetch(server), timeout });

  it.each(setUps)('$id: $domain sent through $host', async ({ id, proves, queries, ...subject }) => {
    const evidence = await lookUp(subject, client());
    expect(evidence).toMatchObject(proves);
    console.info(`${id.padEnd(24)} ${subject.domain.padEnd(28)} ${evidence.queries} queries`);
    expect(evidence.queries).toBe(queries);
    await expect.poll(() => server.queries.length).toBe(queries);
  });

  it('asks nothing twice for several addresses', async () => {
    const ask = client();
    await Promise.all(setUps.map((subject) => lookUp(subject, ask)));
    const questions = server.queries.map(({ name, type }) => `${type} ${name}`);
    expect(new Set(questions).size).toBe(questions.length);
    console.info(`${setUps.length} addresses side by side: ${questions.length} queries`);
  });

  it('reaches each resolver by its own name', async () => {
    for (const resolver of resolvers) {
      const ask = createAsk(resolver, { fetch: h2Fetch(server) });
      expect((await ask('example.jp', 'A')).found).toEqual({ answer: 'yes', value: ['192.0.2.18'] });
    }
  });

  describe.each([
    ['down', ['network']],
    ['slow', ['timeout']],
    ['lying', ['wrong-question']],
    ['garbled', ['malformed', 'wrong-answer', 'wrong-question']],
  ] as const)('that is %s', (mode, reasons) => {
    it('leaves everything open, soon', async () => {
      server.behave(mode);
      const started = performance.now();
      const subjects = setUps.slice(0, 6);
      const ask = client(1000);
      const all = await Promise.all(subjects.map((subject) => lookUp(subject, ask)));
      for (const { domain, host } of all)
        for (const lookup of [domain.mx, domain.spf, domain.dmarc, host?.address]) {
          expect(lookup?.answer).toBe('unknown');
          expect(reasons).toContain(lookup?.answer === 'unknown' && lookup.why);
        }
      expect(performance.now() - started).toBeLessThan(4000);
    });
  });

  describe('a hostile zone', () => {
    const subject = { domain: 'hostile.example', host: 'hostile.example', dkimSelectors: ['fm1'] };

    it('makes us keep little, and no part of it as if it were the whole', async () => {
      const evidence = await lookUp(subject, client());
      const { mx, address, ns, srv, spf, dkim } = evidence.domain;
      const size = JSON.stringify(evidence).length;
      console.info(`a hostile zone: ${size} characters kept, ${evidence.queries} queries`);
      expect(size).toBeLessThan(40_000);
      for (const list of [mx, ns, srv, evidence.host?.address])
        expect(list?.answer === 'yes' && list.value).toHaveLength(20);
      expect(address.answer).toBe('unknown');
      expect(spf).toMatchObject({ answer: 'yes', value: { own: 10, complete: false } });
      expect(spf.answer === 'yes' && spf.value.mechanisms).toHaveLength(500);
      expect(dkim.fm1?.answer).toBe('yes');
    });

    it('with records that are too long is not judged by a part of them', async () => {
      const { domain } = await lookUp({ domain: 'oversized.example' }, client());
      expect(domain.spf).toEqual({ answer: 'unknown', why: 'too-large' });
      expect(domain.dmarc).toEqual({ answer: 'unknown', why: 'too-large' });
    });
  });

  it('recovers with the server', async () => {
    const ask = client(1000);
    server.behave('down');
    expect((await ask('example.jp', 'MX')).found.answer).toBe('unknown');
    server.behave('truthful');
    expect((await ask('example.jp', 'MX')).found.answer).toBe('yes');
  });
});
