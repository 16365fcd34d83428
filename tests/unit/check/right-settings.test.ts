import { describe, expect, it } from 'vitest';
import { check } from '../../../utils/check/check';
import { defaultKnowledge } from '../../../utils/check/knowledge';
import { profiles } from '../../../utils/providers/profiles';
import type { ProviderProfile, Server } from '../../../utils/providers/schema';

const CUSTOMER = 'example.jp';
/** They come with the date, whatever is entered. */
const DATED = ['third-party-retirement', 'm365-basic-auth-retirement', 'workmail-retirement'];

interface Case {
  profile: ProviderProfile;
  server: Server;
  domain: string;
  /** Whom the user names as the host of the domain. */
  providerId: string | undefined;
}

/** Every server of every profile: for the provider's own addresses, and for a customer's domain. */
const cases: Case[] = profiles.flatMap((profile) =>
  (profile.smtp ?? []).flatMap((server) => {
    const own = (profile.domains ?? []).map((domain) => ({ profile, server, domain, providerId: undefined }));
    if (profile.kind === 'mailbox' || profile.kind === 'isp') return own;
    const sendsOnly = profile.kind === 'relay' || profile.kind === 'forwarder';
    return [...own, { profile, server, domain: CUSTOMER, providerId: sendsOnly ? 'xserver' : profile.id }];
  }),
);

function usernameFor({ username }: ProviderProfile, address: string): string | undefined {
  if (username?.form === 'full-address') return address;
  if (username?.form === 'local-part') return 'info';
  if (username?.form === 'fixed') return username.word;
  return username && 'acct-12718';
}

function findings({ profile, server, domain, providerId }: Case, today: string) {
  const address = `info@${domain}`;
  const host = server.host
    .replace('{domain}', domain)
    .replace('{server-hostname}', 'web12.example.net')
    .replace('*', domain === CUSTOMER ? '12718' : 'x1');
  const report = check(
    {
      sendAs: [
        { sendAsEmail: 'me@gmail.com', isPrimary: true, isDefault: true },
        {
          sendAsEmail: address,
          displayName: 'Aoki',
          isPrimary: false,
          isDefault: false,
          treatAsAlias: true,
          verificationStatus: 'accepted',
          smtpMsa: {
            host,
            port: server.port,
            securityMode: server.securityMode,
            username: usernameFor(profile, address),
          },
        },
      ],
      account: 'me@gmail.com',
      language: 'en',
      replyFrom: 'same-address',
      unread: [],
    },
    defaultKnowledge(today, { answers: providerId ? { [address]: { providerId, readHere: true } } : {} }),
  );
  return report.addresses
    .flatMap((one) => one.findings)
    .filter(({ ruleId }) => !DATED.includes(ruleId))
    .map(({ ruleId, severity }) => ({ ruleId, severity }));
}

const name = ({ profile, server, domain }: Case) =>
  `${profile.id}: ${server.host}:${server.port}/${server.securityMode} for ${domain}`;
const usable = cases.filter(({ profile }) => profile.password !== 'oauth-only');

describe.each(['2026-11-24', '2027-06-01'])('on %s', (today) => {
  it('recommended settings give no error and no warning', () => {
    const wrong = usable
      .filter(({ server }) => server.recommended)
      .map((one) => ({ name: name(one), findings: findings(one, today).filter(({ severity }) => severity !== 'info') }))
      .filter((one) => one.findings.length > 0);
    expect(wrong).toEqual([]);
  });

  it('other documented settings give no error unless they are unencrypted or on port 25', () => {
    const wrong = usable
      .filter(({ server }) => server.securityMode !== 'none' && server.port !== 25)
      .map((one) => ({
        name: name(one),
        findings: findings(one, today).filter(({ severity }) => severity === 'error'),
      }))
      .filter((one) => one.findings.length > 0);
    expect(wrong).toEqual([]);
  });
});

it('covers every profile with a server', () => {
  const covered = new Set(cases.map(({ profile }) => profile.id));
  // A provider whose domains are not listed and that takes no customers' domains has no address to try.
  const left = profiles.filter(({ id, smtp, domains }) => smtp?.length && domains?.length && !covered.has(id));
  expect(left.map(({ id }) => id)).toEqual([]);
  expect(cases.length).toBeGreaterThan(300);
});
