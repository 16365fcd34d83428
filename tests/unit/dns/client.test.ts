import { decode } from '@dnsquery/dns-packet';
import { describe, expect, it, vi } from 'vitest';
import type { RecordType } from '../../../utils/dns/client/ask';
import { type ClientOptions, createAsk } from '../../../utils/dns/client/client';
import { resolvers } from '../../../utils/dns/client/resolvers';
import { record, reply, SERVFAIL } from './wire';

const [google] = resolvers;
const HEADERS = { 'content-type': 'application/dns-message' };
const a = (ttl = 300) => reply('example.jp', 'A', [record('example.jp', 'A', '192.0.2.1', ttl)]);
const dns = (bytes: Uint8Array, init: ResponseInit = {}) =>
  new Response(bytes as BodyInit, { headers: HEADERS, ...init });

/** A resolver whose answers are given one after the other, the last one for good. */
function resolver(...answers: ((init: RequestInit) => Response | Promise<Response>)[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = vi.fn(async (url: string, init: RequestInit) => {
    requests.push({ url, init });
    return (answers[requests.length - 1] ?? answers.at(-1))?.(init);
  });
  const client = (options: Partial<ClientOptions> = {}) =>
    createAsk(google, { fetch: fetch as unknown as typeof globalThis.fetch, timeout: 40, ...options });
  return { client, requests };
}

/** Answers when it is aborted, as fetch does. */
const never = (init: RequestInit) =>
  new Promise<Response>((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

describe('a request', () => {
  it('is a GET with nothing but the question', async () => {
    const { client, requests } = resolver(() => dns(a()));
    await client()('example.jp', 'A');
    expect(requests[0]?.url).toBe('https://dns.google/dns-query?dns=AAABAAABAAAAAAAAB2V4YW1wbGUCanAAAAEAAQ');
    expect(requests[0]?.init).toMatchObject({
      headers: { accept: 'application/dns-message' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'default',
    });
    expect(requests[0]?.init.method).toBeUndefined();
  });

  it('is not made for what is no name', async () => {
    const { client, requests } = resolver(() => dns(a()));
    for (const name of ['', '.', 'a..b', `${'a'.repeat(64)}.jp`, 'Example.jp', 'a b.jp', 'x.'.repeat(130)])
      expect((await client()(name, 'A')).found).toEqual({ answer: 'unknown', why: 'not-a-name' });
    expect(requests).toEqual([]);
  });
});

describe('answers', () => {
  it('are kept as long as they hold, five minutes at most', async () => {
    let time = 0;
    const { client, requests } = resolver(
      () => dns(a(60)),
      () => dns(a(86_400)),
    );
    const ask = client({ now: () => time });
    await ask('example.jp', 'A');
    time = 59_999;
    expect((await ask('example.jp', 'A')).found).toEqual({ answer: 'yes', value: ['192.0.2.1'] });
    expect(requests).toHaveLength(1);
    time = 60_000;
    await ask('example.jp', 'A');
    time += 300_000;
    await ask('example.jp', 'A');
    expect(requests).toHaveLength(3);
  });

  it('serve everybody who asks the same while they are on their way', async () => {
    const { client, requests } = resolver(() => dns(a()));
    const ask = client();
    const answers = await Promise.all([ask('example.jp', 'A'), ask('example.jp', 'A')]);
    expect(answers.map(({ found }) => found.answer)).toEqual(['yes', 'yes']);
    expect(requests).toHaveLength(1);
  });

  it('that could not be told are asked for again', async () => {
    const { client, requests } = resolver(
      () => dns(reply('example.jp', 'A', [], { flags: SERVFAIL })),
      () => dns(a()),
    );
    const ask = client();
    expect((await ask('example.jp', 'A')).found).toEqual({ answer: 'unknown', why: 'servfail' });
    expect((await ask('example.jp', 'A')).found.answer).toBe('yes');
    expect(requests).toHaveLength(2);
  });

  it('come six at a time', async () => {
    let open = 0;
    let most = 0;
    const { client, requests } = resolver(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
      return dns(new Uint8Array());
    });
    const ask = client({ timeout: 2000 });
    await Promise.all(Array.from({ length: 40 }, (_, index) => ask(`n${index}.jp`, 'A')));
    expect(requests).toHaveLength(40);
    expect(most).toBe(6);
  });
});

describe('what goes wrong', () => {
  const why = async (...args: Parameters<typeof resolver>) => {
    const { client, requests } = resolver(...args);
    const { found } = await client()('example.jp', 'A');
    return [found.answer === 'unknown' ? found.why : found.answer, requests.length];
  };

  it.each([
    ['a refusal', () => dns(a(), { status: 400 }), 'http-400', 1],
    ['too many requests', () => dns(a(), { status: 429 }), 'http-429', 1],
    ['a server in trouble', () => dns(a(), { status: 503 }), 'http-503', 2],
    ['a captive portal', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'not-dns', 1],
    ['an endless answer', () => dns(new Uint8Array(70_000)), 'too-large', 1],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 2],
    ['silence', never, 'timeout', 2],
    ['garbage', () => dns(new Uint8Array([1, 2, 3])), 'malformed', 1],
  ])('%s', async (_, answer, expected, requests) => {
    expect(await why(answer)).toEqual([expected, requests]);
  });

  it('is tried a second time, which can succeed', async () => {
    expect(
      await why(
        () => Promise.reject(new TypeError()),
        () => dns(a()),
      ),
    ).toEqual(['yes', 2]);
    expect(await why(never, () => dns(a()))).toEqual(['yes', 2]);
  });

  it('stops an answer that trickles', async () => {
    const trickle = (init: RequestInit) => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new Uint8Array(5));
          init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
        },
      });
      return new Response(body, { headers: HEADERS });
    };
    expect(await why(trickle)).toEqual(['timeout', 2]);
  });

  it.each([undefined, new AbortController().signal])('does not hold up many for longer than one', async (signal) => {
    const { client, requests } = resolver(never);
    const ask = client({ signal });
    const started = performance.now();
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => ask(`n${index}.jp`, 'A')));
    expect(new Set(answers.map(({ found }) => found.answer === 'unknown' && found.why))).toEqual(new Set(['timeout']));
    // Two tries of 40 ms each; one after the other, ten rows of six would take 800.
    expect(performance.now() - started).toBeLessThan(400);
    expect(requests.length).toBeGreaterThanOrEqual(6);
  });

  it('ends every question at once when the consent is withdrawn', async () => {
    const stop = new AbortController();
    const { client, requests } = resolver(never);
    const ask = client({ signal: stop.signal, timeout: 60_000 });
    const open = Promise.all(Array.from({ length: 20 }, (_, index) => ask(`n${index}.jp`, 'A')));
    await vi.waitFor(() => expect(requests).toHaveLength(6));
    stop.abort();
    expect((await open).every(({ found }) => found.answer === 'unknown' && found.why === 'aborted')).toBe(true);
    expect((await ask('example.jp', 'A')).found).toEqual({ answer: 'unknown', why: 'aborted' });
    expect(requests).toHaveLength(6);
  });
});

describe('a question on the wire', () => {
  it.each(['A', 'AAAA', 'MX', 'NS', 'PTR', 'SRV', 'TXT'] satisfies RecordType[])('asks for %s', async (type) => {
    const { client, requests } = resolver(() => dns(new Uint8Array()));
    await client()('_dmarc.xn--r8jz45g.jp', type);
    const sent = decode(Buffer.from(new URL(requests[0]?.url ?? '').searchParams.get('dns') ?? '', 'base64url'));
    expect(sent).toMatchObject({ id: 0, type: 'query', questions: [{ name: '_dmarc.xn--r8jz45g.jp', type }] });
  });

  it('is written so that it can stand in an address', async () => {
    const { client, requests } = resolver(() => dns(new Uint8Array()));
    // In base64 the lengths of such labels are "+" and "/".
    for (const length of [62, 63])
      for (const before of ['', 'a.', 'aa.']) await client()(`${before}${'x'.repeat(length)}.jp`, 'A');
    expect(requests).toHaveLength(6);
    for (const { url } of requests) expect(url).toMatch(/\?dns=[\w-]+$/);
    expect(requests.some(({ url }) => url.includes('-', url.indexOf('=')))).toBe(true);
    expect(requests.some(({ url }) => url.includes('_', url.indexOf('=')))).toBe(true);
  });
});
