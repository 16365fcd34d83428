import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { GmailAccount } from './account.ts';
import { makeCertificate } from './certificate.ts';
import type { Login } from './edit-route.ts';
import type { PageOptions } from './page.ts';
import { type RecordedRequest, startProxy } from './proxy.ts';
import { gmailHost, respond } from './respond.ts';

export interface GmailStandIn {
  /** Port of the proxy on 127.0.0.1 that a browser has to use; `https://mail.google.com/` then is the stand-in. */
  proxyPort: number;
  /** Everything that was asked of the proxy and of the stand-in, in order. */
  requests: RecordedRequest[];
  /** What the next pages look like; may be changed at any time. */
  options: PageOptions;
  /** The login that Gmail tries on saving; it succeeds unless a test puts another one here. */
  login: Login;
  /** State of the account of `/mail/u/<n>/`. */
  account(n: number): GmailAccount | undefined;
  setAccount(n: number, account: GmailAccount): void;
  /** Sends another host to a port of this machine: `route('dns.google:443', 8443)`. */
  route(host: string, port: number): void;
  close(): Promise<void>;
}

/** Starts a stand-in for Gmail and the proxy that leads to it. The accounts given stay as they are. */
export async function startGmail({
  accounts,
  options = {},
}: {
  accounts: GmailAccount[];
  options?: PageOptions;
}): Promise<GmailStandIn> {
  const states = structuredClone(accounts);
  const requests: RecordedRequest[] = [];
  const routes = new Map<string, number>();

  const server = createServer(await makeCertificate(gmailHost), async (request, response) => {
    const { method = '', url: path = '' } = request;
    requests.push({ host: request.headers.host ?? '', method, path, refused: false });
    const { status, headers, body } = await respond(gmail, request);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  routes.set(`${gmailHost}:443`, (server.address() as AddressInfo).port);
  const proxy = await startProxy(routes, requests);

  const gmail: GmailStandIn = {
    proxyPort: proxy.port,
    requests,
    options,
    login: () => undefined,
    account: (n) => states[n],
    setAccount: (n, account) => {
      states[n] = structuredClone(account);
    },
    route: (host, port) => routes.set(host, port),
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gmail;
}
