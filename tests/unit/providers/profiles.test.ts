import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type ProviderProfile, type Server, profile as schema } from '../../../utils/providers/schema';

const folder = 'utils/providers/profiles';
const entries = readdirSync(folder).map((file) => {
  const content: ProviderProfile = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  return { file, content };
});
const all = entries.map(({ content }) => content);

/** What two profiles may both claim, each with its reason. An entry that is not needed any more fails. */
const shared: Record<string, { ids: string[]; reason: string }> = {
  'server mail.{domain}:465': {
    ids: ['cpanel-generic', 'newfold-cpanel', 'plesk-generic', 'siteground'],
    reason: "the domain's own name, usual with hosting panels; it identifies nobody and is never looked up by host",
  },
  'server {server-hostname}:465': {
    ids: ['cpanel-generic', 'plesk-generic', 'siteground'],
    reason: 'stands for the machine of the customer; it identifies nobody and is never looked up by host',
  },
};

/** Gmail offers TLS on 25 and 587 and SSL on 465: https://support.google.com/mail/answer/22370 */
const gmailCanUse = ({ port, securityMode }: Server) =>
  port === 465 ? securityMode === 'ssl' : [25, 587].includes(port) && securityMode === 'starttls';

const claims = ({ domains, smtp, dns }: ProviderProfile) => [
  ...(smtp ?? []).map(({ host, port }) => `server ${host}:${port}`),
  ...(domains ?? []).map((domain) => `domain ${domain}`),
  ...(dns?.mx ?? []).map((suffix) => `MX ${suffix}`),
  ...(dns?.spf ?? []).map((token) => `SPF ${token}`),
  ...(dns?.ptr ?? []).map((pattern) => `PTR ${pattern}`),
];

/** Names without a port: each belongs to one provider, whatever it is used for. */
const names = (profile: ProviderProfile) =>
  new Set([
    ...(profile.smtp ?? []).map(({ host }) => host),
    ...(profile.incomingHosts ?? []),
    ...(profile.otherHosts ?? []),
    ...(profile.retiredHosts ?? []).map(({ host }) => host),
  ]);

function claimants(claimsOf: (profile: ProviderProfile) => Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const profile of all) {
    for (const claim of claimsOf(profile)) found.set(claim, [...(found.get(claim) ?? []), profile.id]);
  }
  return new Map([...found].filter(([, ids]) => ids.length > 1));
}

describe.each(entries)('$file', ({ file, content }) => {
  const servers = content.smtp ?? [];
  const recommended = servers.filter((server) => server.recommended);

  test('follows the schema', () => {
    const issues = v.safeParse(schema, content).issues ?? [];
    expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
  });

  test('is named after its id', () => {
    expect(`${content.id}.json`).toBe(file);
  });

  test('has a source, and was checked on a day that has been', () => {
    expect(content.sources.length).toBeGreaterThan(0);
    expect(Date.parse(content.checked)).toBeLessThanOrEqual(Date.now() + 86_400_000);
  });

  test('recommends only what Gmail can use and what is sure enough', () => {
    expect(recommended.filter((server) => !gmailCanUse(server))).toEqual([]);
    if (recommended.length > 0) {
      expect(content.gmailSafe).not.toBe(false);
      expect(content.confidence.smtp).toMatch(/high|medium/);
    }
  });

  test('reads mail where it can be read: usual ports, a star that is explained', () => {
    const servers = { imap: content.imap ?? [], pop3: content.pop3 ?? [] };
    for (const [protocol, list] of Object.entries(servers)) {
      for (const { host, port, securityMode, placeholder } of list) {
        const secure = protocol === 'imap' ? 993 : 995;
        expect(securityMode === 'ssl', `${host}:${port}`).toBe(port === secure);
        if (host.includes('*')) expect(placeholder, host).toBeTruthy();
      }
    }
  });

  test('explains a recommended pattern', () => {
    const patterns = recommended.filter(({ host }) => /[*{]/.test(host));
    for (const pattern of patterns) expect(pattern.placeholder, pattern.host).toBeTruthy();
    const words = { en: expect.any(String), ...(content.country === 'JP' && { ja: expect.any(String) }) };
    if (patterns.length > 0) expect(content.whereToFindHost).toMatchObject(words);
  });

  test('says how sure each of its parts is', () => {
    const parts = {
      smtp: servers.length > 0,
      incoming: content.imap ?? content.pop3 ?? content.webmail,
      username: content.username,
      dns: content.dns,
      certificate: content.certificateNames,
    };
    const given = Object.entries(parts).flatMap(([part, value]) => (value ? [part] : []));
    expect(Object.keys(content.confidence)).toEqual(expect.arrayContaining(given));
  });
});

test('no two profiles claim the same server, domain, MX, SPF token or reverse name', () => {
  const allowed = new Map(Object.entries(shared).map(([claim, { ids }]) => [claim, ids]));
  expect(claimants(claims)).toEqual(allowed);
});

test('a host name of a provider appears in no other profile', () => {
  const open = [...claimants(names)].filter(([name]) => !name.includes('{'));
  expect(Object.fromEntries(open)).toEqual({});
});
