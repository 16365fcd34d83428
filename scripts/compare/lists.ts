import { JSDOM } from 'jsdom';
import { parse as parseYaml } from 'yaml';

/** What a public list says of one provider: facts only, in a profile's terms. */
export interface Listed {
  /** E-mail domains; without patterns, which only the list's own program understands. */
  domains: string[];
  smtp: ListedServer[];
}
export interface ListedServer {
  host: string;
  port: number;
  securityMode: 'ssl' | 'starttls' | 'none';
}

/** The lists we can read, by how the path of a file ends. Each takes the text of one file. Throws what its parser throws. */
export const lists: { name: string; path: RegExp; read: (text: string) => Listed[] }[] = [
  { name: 'Thunderbird', path: /(?:^|\/)ispdb\/[^/]+\.xml$/, read: readAutoconfig },
  { name: 'FairEmail', path: /(?:^|\/)xml\/providers\.xml$/, read: readFairEmail },
  { name: 'Delta Chat', path: /(?:^|\/)_providers\/[^/]+\.md$/, read: readDeltaChat },
  { name: 'nodemailer', path: /(?:^|\/)well-known\/services\.json$/, read: readNodemailer },
  { name: 'Mailspring', path: /(?:^|\/)mailspring-provider-settings\.json$/, read: readMailspring },
  { name: 'mailcore2', path: /(?:^|\/)resources\/providers\.json$/, read: readMailcore },
];

const xml = (text: string): Document => new new JSDOM('').window.DOMParser().parseFromString(text, 'text/xml');
const MODES: Record<string, ListedServer['securityMode']> = { ssl: 'ssl', starttls: 'starttls', plain: 'none' };
const isName = (domain: string): boolean => /^[\p{L}\d.-]+\.[\p{L}\d-]+$/u.test(domain);
/** As it stands there: the name may have a part that stands for the user's own, the port and the mode may be unknown. */
type Written = { [Key in keyof ListedServer]: ListedServer[Key] | undefined };

const whole = (servers: Written[]): ListedServer[] =>
  servers.flatMap(({ host = '', port, securityMode }) =>
    isName(host) && Number.isInteger(port) && port && securityMode
      ? { host: host.toLowerCase(), port, securityMode }
      : [],
  );

function readAutoconfig(text: string): Listed[] {
  const textOf = (element: Element, name: string) => element.querySelector(name)?.textContent?.trim() ?? '';
  return [...xml(text).querySelectorAll('emailProvider')].map((provider) => ({
    domains: [...provider.querySelectorAll('domain')].map((one) => one.textContent?.trim() ?? '').filter(isName),
    smtp: whole(
      [...provider.querySelectorAll('outgoingServer[type=smtp]')].map((server) => ({
        host: textOf(server, 'hostname'),
        port: Number(textOf(server, 'port')),
        securityMode: MODES[textOf(server, 'socketType').toLowerCase()],
      })),
    ),
  }));
}

/** Domains are patterns of Java's: a plain name among them has escaped dots only. */
function readFairEmail(text: string): Listed[] {
  return [...xml(text).querySelectorAll('provider')].map((provider) => ({
    domains: (provider.getAttribute('domain') ?? '').split(',').map(unescaped).filter(isName),
    smtp: whole(
      [...provider.querySelectorAll('smtp')].map((server) => ({
        host: server.getAttribute('host') ?? '',
        port: Number(server.getAttribute('port')),
        securityMode: server.getAttribute('starttls') === 'true' ? 'starttls' : 'ssl',
      })),
    ),
  }));
}

function readDeltaChat(text: string): Listed[] {
  const [, header = ''] = /^---\r?\n(.*?)\r?\n---/s.exec(text) ?? [];
  const { domains = [], server = [] } = parseYaml(header) ?? {};
  const sending = (server ?? []).filter(({ type }: { type: string }) => type === 'smtp');
  return [{ domains: (domains ?? []).filter(isName), smtp: whole(sending.map(fromDeltaChat)) }];
}
const fromDeltaChat = ({ hostname, port, socket }: Record<string, string>): Written => ({
  host: hostname,
  port: Number(port),
  securityMode: MODES[String(socket).toLowerCase()],
});

function readNodemailer(text: string): Listed[] {
  interface Service {
    domains?: string[];
    host: string;
    port: number;
    secure?: boolean;
  }
  return Object.values<Service>(JSON.parse(text)).map(({ domains = [], host, port, secure }) => ({
    domains,
    smtp: whole([{ host, port, securityMode: secure ? 'ssl' : 'starttls' }]),
  }));
}

/** By domain; some only name another entry. */
function readMailspring(text: string): Listed[] {
  const all: Record<string, Record<string, string>> = JSON.parse(text);
  return Object.entries(all).map(([domain, entry]) => {
    const { smtp_host, smtp_port, smtp_security = '' } = (entry.alias && all[entry.alias]) || entry;
    const securityMode = /ssl/i.test(smtp_security) ? 'ssl' : /starttls/i.test(smtp_security) ? 'starttls' : 'none';
    return {
      domains: [domain].filter(isName),
      smtp: whole([{ host: smtp_host, port: Number(smtp_port), securityMode }]),
    };
  });
}

function readMailcore(text: string): Listed[] {
  interface Entry {
    'domain-match'?: string[];
    servers: { smtp?: { hostname?: string; port: number; ssl?: boolean; starttls?: boolean }[] };
  }
  return Object.values<Entry>(JSON.parse(text)).map(({ 'domain-match': domains = [], servers }) => ({
    domains: domains.map(unescaped).filter(isName),
    smtp: whole(
      (servers.smtp ?? []).map(({ hostname = '', port, ssl, starttls }) => ({
        host: hostname,
        port,
        securityMode: ssl ? 'ssl' : starttls ? 'starttls' : 'none',
      })),
    ),
  }));
}

const unescaped = (pattern: string): string => pattern.trim().replace(/\\+\./g, '.');
