import { describe, expect, it } from 'vitest';
import { exampleDns, yes } from '../../../utils/check/examples';
import {
  hostParams,
  isNameChecked,
  isOtherEdition,
  providerOf,
  recommendedFor,
  recommendedFrom,
  usernameFor,
  wayOut,
} from '../../../utils/check/recommend';
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

describe('the values to enter', () => {
  const words = { en: 'There' };
  const whole = {
    id: 'harbour-eu',
    name: 'Harbour',
    nameNative: 'Hafen',
    country: 'DE',
    kind: 'mailbox-host',
    smtp: [
      {
        host: 'out*.harbour.example',
        port: 465,
        securityMode: 'ssl',
        recommended: true,
        placeholder: 'outNN.harbour.example',
      },
    ],
    whereToFindHost: words,
    username: { form: 'full-address' },
    dns: { exactHostFrom: 'mx' },
    wrongHosts: ['outmail*.harbour.example'],
    manual: 'https://harbour.example/',
    sources: [],
    checked: '2026-11-24',
    confidence: {},
  } as const satisfies ProviderProfile;
  const address = { domain: 'shop.example', sendAsEmail: 'info@shop.example' };
  const from = (change: Partial<ProviderProfile>, facts: Parameters<typeof exampleFacts>[0] = {}) =>
    recommendedFrom({ ...whole, ...change } as ProviderProfile, exampleFacts({ ...address, ...facts }));

  it('are a pattern, as a reader sees it and where to find what is open, until the name is known', () => {
    expect(from({})).toEqual({
      host: 'out*.harbour.example',
      hostForReader: 'outNN.harbour.example',
      port: 465,
      securityMode: 'ssl',
      usernameForm: 'full-address',
      username: 'info@shop.example',
      whereToFindHost: words,
      origin: undefined,
      hostFrom: undefined,
    });
    const known = { hostForReader: 'out7.harbour.example', whereToFindHost: undefined };
    expect(from({}, { host: 'out7.harbour.example' })).toMatchObject({
      ...known,
      host: 'out7.harbour.example',
      hostFrom: undefined,
    });
    const dns = exampleDns({ mx: yes(['out7.harbour.example']) });
    expect(from({}, { dns })).toMatchObject({ ...known, host: 'out7.harbour.example', hostFrom: 'mx' });
    expect(from({}, { dns, host: 'out9.harbour.example' })?.host).toBe('out7.harbour.example');
    expect(from({ origin: 'own' })?.origin).toBe('own');
  });

  it('hold the domain where the name is made of it', () => {
    const smtp = [{ host: 'mail.{domain}', port: 465, securityMode: 'ssl', recommended: true }] as const;
    expect(from({ smtp: [...smtp] })).toMatchObject({
      host: 'mail.shop.example',
      hostForReader: 'mail.shop.example',
      whereToFindHost: undefined,
    });
    const open = [{ ...smtp[0], host: '{server-hostname}' }];
    expect(from({ smtp: open })).toMatchObject({
      host: '{server-hostname}',
      hostForReader: '{server-hostname}',
      whereToFindHost: words,
    });
  });

  it('have the user name where it is certain', () => {
    const name = (username: ProviderProfile['username']) => usernameFor(username, 'a@b@shop.example');
    expect(name({ form: 'full-address' })).toBe('a@b@shop.example');
    expect(name({ form: 'local-part' })).toBe('a@b');
    expect(name({ form: 'fixed', word: 'apikey' })).toBe('apikey');
    expect([name({ form: 'account-specific', description: words }), name(undefined)]).toEqual([undefined, undefined]);
  });

  it('are none where no password is taken, but for those who are there already', () => {
    const oauth = { password: 'oauth-only' } as const;
    const typed = { host: 'out7.harbour.example' };
    expect(from(oauth)).toBeUndefined();
    expect(from(oauth, typed)).toBeUndefined();
    const there = exampleFacts({ ...address, ...typed, domainHow: 'answer' });
    const profile: ProviderProfile = { ...whole, ...oauth };
    expect(recommendedFrom(profile, { ...there, domainProfile: profile })?.host).toBe('out7.harbour.example');
    expect(wayOut({ ...there, domainProfile: profile })).toBe('webmail');
    expect([wayOut(there), wayOut({ ...there, domainProfile: whole })]).toEqual([undefined, undefined]);
  });

  it('of another edition of the provider are those of the same plan', () => {
    const smtp = ['first', 'second'].map((plan) => ({
      ...whole.smtp[0],
      host: `${plan}.harbour.example`,
      placeholder: undefined,
    }));
    const profile: ProviderProfile = { ...whole, smtp };
    const typed = exampleFacts({ ...address, host: 'second.harbour.test' });
    const other: ProviderProfile = { ...whole, id: 'harbour' };
    expect(recommendedFrom(profile, { ...typed, hostProfile: other })?.host).toBe('second.harbour.example');
    expect(recommendedFrom(profile, { ...typed, hostProfile: { ...other, id: 'haven' } })?.host).toBe(
      'first.harbour.example',
    );
    expect(recommendedFor({ ...typed, hostProfile: other, domainProfile: profile, domainHow: 'answer' })?.host).toBe(
      'second.harbour.example',
    );
    expect([
      isOtherEdition(other, whole),
      isOtherEdition(whole, whole),
      isOtherEdition(undefined, whole),
      isOtherEdition(whole, undefined),
    ]).toEqual([true, false, false, false]);
    expect(isOtherEdition({ ...other, id: 'haven' }, whole)).toBe(false);
  });

  it('are told by name, or by what the name looks like', () => {
    expect(hostParams(undefined)).toEqual({ newHost: '', likeHost: '' });
    expect(hostParams(from({}, { host: 'out7.harbour.example' }))).toEqual({
      newHost: 'out7.harbour.example',
      likeHost: '',
    });
    expect(hostParams(from({}))).toEqual({ newHost: '', likeHost: 'outNN.harbour.example', whereToFindHost: words });
    expect(hostParams(from({ whereToFindHost: undefined }))).toEqual({
      newHost: '',
      likeHost: 'outNN.harbour.example',
      whereToFindHost: '',
    });
  });

  it('know the typed server for one of the provider’s, unless it is known to be wrong', () => {
    const checked = (host: string | null) => isNameChecked(whole, exampleFacts({ ...address, host }));
    expect([
      checked('out7.harbour.example'),
      checked('outmail1.harbour.example'),
      checked('in.harbour.example'),
      checked(null),
    ]).toEqual([true, false, false, false]);
    expect(isNameChecked({ ...whole, smtp: undefined }, exampleFacts({ host: 'out7.harbour.example' }))).toBe(false);
  });

  it('come with whose they are', () => {
    const facts = exampleFacts(address);
    const { id, name, manual } = whole;
    const names = { en: 'Harbour', de: 'Hafen' };
    expect(providerOf({ ...facts, hostProfile: whole, domainProfile: { ...whole, id: 'x' } })).toEqual({
      id,
      name,
      names,
      manual,
      how: 'host',
    });
    expect(providerOf({ ...facts, hostProfile: null, domainProfile: whole, domainHow: 'dns' })?.how).toBe('dns');
    expect(providerOf({ ...facts, domainProfile: whole })?.how).toBe('domain');
    expect(providerOf(facts)).toBeUndefined();
  });
});
