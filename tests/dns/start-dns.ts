import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { resolvers } from '../../utils/dns/client/resolvers';
import { findBind } from './bind';
import { type Misdeed, misbehaving } from './misbehave';
import { type Question, startBind } from './start-bind';

/** `down`: the connection is closed at once. `slow`: every byte comes ten seconds late. */
type Behaviour = 'truthful' | 'down' | 'slow' | Misdeed;

const LATE = 10_000;

export interface DnsServer {
  /** On 127.0.0.1, TLS and HTTP/2; what connects to dns.google:443 is to be sent here. */
  port: number;
  /** The server's certificate (PEM), made out to the names of all resolvers. */
  certificate: string;
  /** Every question that arrived, in order. Empty it to count anew. */
  queries: Question[];
  /** Takes effect at once: connections that stand are cut. */
  behave(mode: Behaviour): void;
  close(): Promise<void>;
}

/** A real DNS server (BIND 9) with DNS over HTTPS and the zones in `zones/`. Rejects with the reason where it cannot run. */
export async function startDns(): Promise<DnsServer> {
  const bind = findBind();
  if ('why' in bind) throw new Error(bind.why);
  const certificate = await selfSigned();
  const queries: Question[] = [];
  const note = (question: Question) => void queries.push(question);
  let mode: Behaviour = 'truthful';
  const behindPort = await freePort();
  const named = await startBind(bind.path, behindPort, certificate, note);
  const rogue = misbehaving(certificate, () => mode as Misdeed, note);
  const roguePort = await listen(rogue);
  const sockets = new Set<Socket>();
  const front = createServer((client) => {
    if (mode === 'down') return client.destroy();
    const server = connect(mode === 'lying' || mode === 'garbled' ? roguePort : behindPort, '127.0.0.1');
    join(client, server, mode === 'slow' ? LATE : 0, sockets);
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: await listen(front),
    certificate: certificate.cert,
    queries,
    behave(next) {
      mode = next;
      cut();
    },
    async close() {
      cut();
      front.close();
      rogue.close();
      await named.close();
    },
  };
}

/** Passes bytes on unread, so that browsers speak TLS and HTTP/2 with BIND itself. */
function join(client: Socket, server: Socket, delay: number, sockets: Set<Socket>) {
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    sockets.add(one);
    one.on('error', () => other.destroy());
    one.on('close', () => {
      sockets.delete(one);
      other.destroy();
    });
  }
  client.pipe(server);
  if (delay === 0) server.pipe(client);
  else server.on('data', (bytes) => setTimeout(() => client.writable && client.write(bytes), delay).unref());
}

async function selfSigned() {
  const altNames = resolvers.map(({ url }) => ({ type: 2 as const, value: new URL(url).hostname }));
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'DNS for tests' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { cert, key };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
