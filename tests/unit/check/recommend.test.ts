import { describe, expect, it } from 'vitest';
import { recommendedFor, recommendedFrom } from '../../../utils/check/recommend';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { exampleFacts } from './example-facts';

const way = (port: number, securityMode: string, recommended = false, host = 'smtp.host.example') => ({
  host,
  port,
  securityMode,
  recommended,
});
const profileWith = (...smtp: object[]) =>
  ({ id: 'x', smtp, retiredHosts: [{ host: 'old.host.example' }] }) as unknown as ProviderProfile;

/** What is offered to one who has typed this. */
function offered(
  profile: ProviderProfile,
  port: number,
  securityMode: 'none' | 'ssl' | 'starttls',
  host = 'smtp.host.example',
) {
  const found = recommendedFrom(profile, exampleFacts({ host, port, securityMode }));
  return found && `${found.host}:${found.port}/${found.securityMode}`;
}

describe('a way that the provider documents too', () => {
  const profile = profileWith(
    way(465, 'ssl', true),
    way(587, 'none'),
    way(587, 'starttls'),
    way(2525, 'none'),
    way(25, 'starttls'),
    way(2587, 'starttls', false, 'old.host.example'),
  );

  it('stays where it is protected', () => {
    expect(offered(profile, 587, 'starttls')).toBe('smtp.host.example:587/starttls');
    expect(offered(profile, 587, 'none')).toBe('smtp.host.example:587/starttls');
  });

  it('gives way where it is not: unencrypted, at port 25, or at a server that is closed', () => {
    expect(offered(profile, 2525, 'none')).toBe('smtp.host.example:465/ssl');
    expect(offered(profile, 25, 'starttls')).toBe('smtp.host.example:465/ssl');
    expect(offered(profile, 2587, 'starttls', 'old.host.example')).toBe('smtp.host.example:465/ssl');
  });

  it('is what is offered at the typed server, not at its first', () => {
    const two = profileWith(way(465, 'ssl', true, 'first.host.example'), way(465, 'ssl', true));
    expect(offered(two, 2525, 'none')).toBe('smtp.host.example:465/ssl');
    expect(offered(two, 465, 'ssl', 'other.example')).toBe('first.host.example:465/ssl');
  });

  it('is not offered where the provider recommends none', () => {
    expect(offered(profileWith(way(587, 'starttls')), 587, 'starttls')).toBeUndefined();
  });
});

describe('where Gmail’s own servers send', () => {
  const facts = (domainAtGoogle: boolean | undefined) =>
    exampleFacts({ host: null, domainProfile: 'xserver', domainHow: 'dns', domainAtGoogle });

  it('nothing is to be entered, unless the domain is certainly elsewhere', () => {
    expect(recommendedFor(facts(true))).toBeUndefined();
    expect(recommendedFor(facts(undefined))).toBeUndefined();
    expect(recommendedFor(facts(false))?.host).toBe('sv*.xserver.jp');
  });
});

describe('a provider’s own addresses and domains elsewhere', () => {
  it('are sent through the provider of the domain', () => {
    const own = exampleFacts({
      host: 'smtp.fastmail.com',
      hostProfile: 'fastmail',
      domainProfile: 'posteo',
      domainHow: 'domain',
    });
    expect(recommendedFor(own)?.host).toBe('posteo.de');
    const atGoogle = {
      host: 'smtp.gmail.com',
      hostProfile: 'google',
      domainProfile: 'fastmail',
      domainHow: 'dns',
    } as const;
    expect(recommendedFor(exampleFacts({ ...atGoogle, domainAtGoogle: false }))?.host).toBe('smtp.fastmail.com');
    expect(recommendedFor(exampleFacts({ ...atGoogle, domainAtGoogle: undefined }))?.host).toBe('smtp.gmail.com');
  });

  it('and else through the typed one', () => {
    const facts = {
      host: 'smtp.fastmail.com',
      hostProfile: 'fastmail',
      domainProfile: 'xserver',
      domainHow: 'dns',
    } as const;
    expect(recommendedFor(exampleFacts(facts))?.host).toBe('smtp.fastmail.com');
  });
});
