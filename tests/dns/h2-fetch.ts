import { connect, type IncomingHttpHeaders } from 'node:http2';
import { buffer } from 'node:stream/consumers';
import type { DnsServer } from './start-dns';

/**
 * `fetch` for the little that a resolver's client needs, over HTTP/2, which BIND insists on and Node's own does not
 * speak. Whatever the address says, it goes to the test's server; each request has a connection of its own.
 */
export function h2Fetch({ port, certificate }: DnsServer): typeof fetch {
  return async (input, { headers, signal } = {}) => {
    const url = new URL(String(input));
    const session = connect(`https://127.0.0.1:${port}`, { ca: certificate, servername: url.hostname });
    try {
      return await new Promise<Response>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        session.on('error', reject).on('close', () => reject(new Error('closed')));
        const stream = session.request({
          ...(headers as Record<string, string>),
          ':path': url.pathname + url.search,
          ':authority': url.host,
        });
        stream.on('error', reject).on('response', (head) => {
          buffer(stream).then((body) => resolve(toResponse(head, body)), reject);
        });
      });
    } finally {
      session.destroy();
    }
  };
}

function toResponse(head: IncomingHttpHeaders, body: Buffer): Response {
  const headers = Object.entries(head).flatMap(([name, value]): [string, string][] =>
    name.startsWith(':') || value === undefined ? [] : [[name, String(value)]],
  );
  return new Response(new Uint8Array(body), { status: Number(head[':status']), headers });
}
