import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Something a browser asked for. */
export interface RecordedRequest {
  /** Host and port: `mail.google.com:443`. */
  host: string;
  /** `CONNECT` for a tunnel; what went through the tunnel to the stand-in follows with its own method. */
  method: string;
  /** Path and query, where they can be seen. */
  path: string;
  /** It left for nowhere: no route leads there. */
  refused: boolean;
}

/** Sends the hosts it has a route for to ports of this machine, refuses all others, and records every request. */
export async function startProxy(routes: Map<string, number>, requests: RecordedRequest[]) {
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Browsers drop connections at any moment; nothing is lost with them.
    socket.on('error', () => socket.destroy());
  };

  const server = createServer((request, response) => {
    const { host, pathname, search } = new URL(request.url ?? '', 'http://no-host.invalid');
    requests.push({ host, method: request.method ?? '', path: pathname + search, refused: true });
    response.writeHead(403).end();
  });
  server.on('connection', keep);
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const host = request.url ?? '';
    const port = routes.get(host);
    requests.push({ host, method: 'CONNECT', path: '', refused: port === undefined });
    if (port === undefined) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.write(head);
      client.pipe(target).pipe(client);
    });
    keep(target);
    target.on('close', () => client.destroy());
    client.on('close', () => target.destroy());
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, close };
}
