import { randomBytes } from 'node:crypto';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from 'node:http2';
import { decode, encode } from '@dnsquery/dns-packet';
import type { Certificate, Question } from './start-bind';

/** `lying`: a well-formed answer, but to another question. `garbled`: bytes that are no DNS message. */
export type Misdeed = 'lying' | 'garbled';

/** A server at the same address as BIND, for what BIND cannot be made to do. */
export function misbehaving(
  { cert, key }: Certificate,
  misdeed: () => Misdeed,
  onQuestion: (one: Question) => void,
): Http2SecureServer {
  const server = createSecureServer({ cert, key });
  server.on('stream', (stream, headers) => {
    const query = new URL(headers[':path'] ?? '/', 'https://localhost').searchParams.get('dns') ?? '';
    const question = decode(Buffer.from(query, 'base64url')).questions?.[0];
    if (!question) return respond(stream, new Uint8Array());
    onQuestion({ name: question.name, type: question.type });
    respond(stream, misdeed() === 'garbled' ? randomBytes(100) : lie(question.type));
  });
  return server;
}

function respond(stream: ServerHttp2Stream, body: Uint8Array) {
  // A client that has given up closes the stream.
  if (stream.destroyed) return;
  stream.respond({ ':status': 200, 'content-type': 'application/dns-message', 'cache-control': 'no-store' });
  stream.end(body);
}

const lie = (type: string): Uint8Array =>
  encode({
    type: 'response',
    id: 0,
    flags: 0x180,
    questions: [{ name: 'somewhere-else.example', type: type as 'A' }],
    answers: [{ name: 'somewhere-else.example', type: 'TXT', ttl: 300, data: 'v=spf1 a:sv99999.xserver.jp -all' }],
  });
