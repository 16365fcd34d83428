import { describe, expect, it, test } from 'vitest';
import { exampleDns } from '../../../utils/check/examples';
import type { Lookup } from '../../../utils/dns/client/ask';
import type { DomainEvidence } from '../../../utils/dns/evidence';
import { certificateCovers } from '../../../utils/providers/certificate';
import { exactHost } from '../../../utils/providers/exact-host';
import { identify } from '../../../utils/providers/identify';
import { builtIn } from '../../../utils/providers/profiles';
import { ProviderIndex } from '../../../utils/providers/provider-index';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { spf } from '../../fixtures/dns-situations';
import { howTos } from '../../fixtures/how-tos';
import { cpuTime } from '../cpu-time';

const yes = <T>(value: T): Lookup<T> => ({ answer: 'yes', value });
const no = { answer: 'no' } as const;

const byHost = (host: string) => identify({ host })?.profile.id;
const byDns = (domain: Partial<DomainEvidence>) => {
  const found = identify({ dns: exampleDns(domain) });
  return found && [found.profile.id, found.how, found.sure].join(' ');
};
const profile = (id: string, rest: Partial<ProviderProfile> = {}): ProviderProfile => ({
  id,
  name: id,
  kind: 'mailbox-host',
  sources: ['https://example.com/'],
  checked: '2026-11-24',
  confidence: { smtp: 'high', dns: 'high' },
  ...rest,
});
const smtp = (host: string) => [{ host, port: 465, securityMode: 'ssl' as const, recommended: true }];

describe('by the server', () => {
  it.each([
    ['sv12718.xserver.jp', 'xserver'],
    ['hanako.sakura.ne.jp', 'sakura'],
    ['email-smtp.eu-west-1.amazonaws.com', 'amazon-ses'],
    ['mail1004.conoha.ne.jp', 'conoha-wing'],
  ])('%s fits the pattern of %s', (host, id) => {
    expect(byHost(host)).toBe(id);
  });

  it.each([
    'sv1.evil-xserver.jp',
    'sv1.xserver.jp.evil.com',
    'a.sv1.xserver.jp',
    'xserver.jp',
    'sv.xserver.jp',
    '.xserver.jp',
    'evilsmtp.gmail.com',
    'smtp.gmail.com.evil.com',
    'sv1xserver.jp',
    'www1004.conoha.ne.jp',
  ])('a pattern is whole labels: %s is nobody’s', (host) => {
    expect(byHost(host)).toBeUndefined();
  });

  it.each([
    ['SV12718.Xserver.JP', 'xserver'],
    ['smtp.gmail.com.', 'google'],
    ['  smtp.gmail.com ', 'google'],
    ['ｓｍｔｐ．ｇｍａｉｌ．ｃｏｍ', 'google'],
    ['smtp。gmail。com', 'google'],
  ])('the writing does not matter: "%s"', (host, id) => {
    expect(byHost(host)).toBe(id);
  });

  it.each([
    '',
    '.',
    'smtp gmail.com',
    'smtp.gmail.com:587',
    'https://smtp.gmail.com',
    'me@smtp.gmail.com',
    '203.0.113.25',
  ])('what is no host name is nobody’s: "%s"', (host) => {
    expect(byHost(host)).toBeUndefined();
  });

  it('knows old, regional and incoming names', () => {
    expect(byHost('route1.mx.cloudflare.net')).toBe('cloudflare-routing');
    expect(byHost('smtp.xserver.jp')).toBe('xserver');
    expect(byHost('smtp.verizon.net')).toBe('aol');
    expect(byHost('smtpauth.orange.fr')).toBe('orange-fr');
    expect(byHost('127.0.0.1')).toBeUndefined();
  });

  it('takes a plain name before a pattern that fits too', () => {
    const index = new ProviderIndex([
      profile('pattern', { smtp: smtp('*.example.net') }),
      profile('plain', { smtp: smtp('mail.example.net') }),
    ]);
    expect(identify({ host: 'mail.example.net' }, [index])?.profile.id).toBe('plain');
    expect(identify({ host: 'other.example.net' }, [index])?.profile.id).toBe('pattern');
  });
});

describe('by several things at once', () => {
  const dns = exampleDns({ mx: yes(['mx01.lolipop.jp']) });

  it('the server comes first, then the domain, then DNS', () => {
    expect(identify({ host: 'sv1.xserver.jp', domain: 'posteo.de', dns })).toMatchObject({ how: 'host', sure: 'sure' });
    expect(identify({ host: 'mail.nobody.example', domain: 'posteo.de', dns })).toMatchObject({ how: 'domain' });
    expect(identify({ host: 'mail.nobody.example', domain: 'nobody.example', dns })).toMatchObject({ how: 'mx' });
    expect(identify({ host: 'mail.nobody.example', domain: 'nobody.example' })).toBeUndefined();
    expect(identify({})).toBeUndefined();
  });

  it('a domain is matched whole, in any writing', () => {
    expect(identify({ domain: 'Gmail.COM' })?.profile.id).toBe('google');
    expect(identify({ domain: 'notgmail.com' })).toBeUndefined();
    expect(identify({ domain: 'gmail.com.example.net' })).toBeUndefined();
    const index = new ProviderIndex([profile('own', { domains: ['xn--r8jz45g.jp'] })]);
    expect(identify({ domain: '例え.jp' }, [index])?.profile.id).toBe('own');
    expect(identify({ domain: '例え。ｊｐ' }, [index])?.profile.id).toBe('own');
  });

  it('own profiles win', () => {
    const own = new ProviderIndex([
      profile('own-xserver', { smtp: smtp('sv*.xserver.jp'), domains: ['gmail.com'], dns: { mx: ['lolipop.jp'] } }),
    ]);
    const both = [own, builtIn];
    expect(identify({ host: 'sv1.xserver.jp' }, both)?.profile.id).toBe('own-xserver');
    expect(identify({ domain: 'gmail.com' }, both)?.profile.id).toBe('own-xserver');
    expect(identify({ dns }, both)?.profile.id).toBe('own-xserver');
    expect(identify({ host: 'smtp.lolipop.jp' }, both)?.profile.id).toBe('lolipop');
  });
});

describe('by DNS', () => {
  it.each<[string, Partial<DomainEvidence>, string | undefined]>([
    ['SPF names a machine', { spf: spf('v=spf1 +a:sv12718.xserver.jp +mx ~all') }, 'xserver spf sure'],
    ['SPF includes the host', { spf: spf('v=spf1 include:_spf.lolipop.jp ~all') }, 'lolipop spf probable'],
    [
      'by way of another record',
      { spf: spf('v=spf1 include:x.example ~all', ['include:_spf.lolipop.jp']) },
      'lolipop spf probable',
    ],
    ['a redirect', { spf: spf('v=spf1 redirect=_spf.lolipop.jp') }, 'lolipop spf probable'],
    [
      'SPF names a machine, and the domain receives its mail itself',
      { mx: yes(['mail.example.com']), spf: spf('v=spf1 a:sv12718.xserver.jp ~all') },
      'xserver spf sure',
    ],
    [
      'SPF names a machine and a mailbox host beside it, and the domain receives its mail itself',
      { mx: yes(['mail.example.com']), spf: spf('v=spf1 a:sv12718.xserver.jp include:_spf.lolipop.jp ~all') },
      'xserver spf sure',
    ],
    ['the MX', { mx: yes(['mx01.lolipop.jp']) }, 'lolipop mx sure'],
    [
      'the MX of a customer’s own name',
      { mx: yes(['example-com.mail.protection.outlook.com']) },
      'microsoft365 mx sure',
    ],
    ['the second MX', { mx: yes(['mail.example.com', 'mx01.lolipop.jp']) }, 'lolipop mx sure'],
    [
      'the MX decides between several in SPF',
      { mx: yes(['mx01.lolipop.jp']), spf: spf('v=spf1 include:_spf.google.com include:_spf.lolipop.jp ~all') },
      'lolipop mx sure',
    ],
    [
      'a confirmed reverse name',
      { mx: yes(['example.com']), ptr: yes(['sv12718.xserver.jp']) },
      'xserver ptr probable',
    ],
    ['the name servers alone', { ns: yes(['ns1.xserver.jp']) }, 'xserver ns weak'],
    ['a domain that ends like a provider’s', { mx: yes(['mx.evil-lolipop.jp']) }, undefined],
    ['a provider’s name inside another', { mx: yes(['mx01.lolipop.jp.evil.com']) }, undefined],
    [
      'two mailbox hosts in SPF, and no MX',
      { spf: spf('v=spf1 include:_spf.lolipop.jp include:_spf.conoha.ne.jp ~all') },
      undefined,
    ],
    [
      'a machine in SPF behind a foreign MX',
      { mx: yes(['mx1.filter.example']), spf: spf('v=spf1 a:sv12718.xserver.jp ~all') },
      'xserver spf probable',
    ],
    [
      'a machine in SPF and a mailbox host beside it, behind a foreign MX',
      {
        mx: yes(['mx1.filter.example']),
        spf: spf('v=spf1 a:sv12718.xserver.jp include:spf.protection.outlook.com ~all'),
      },
      undefined,
    ],
    ['an MX of a provider that holds no customers’ domains', { mx: yes(['mx1.biz.ocn.ne.jp']) }, undefined],
    [
      'the MX of that provider’s own domain',
      { domain: 'aurora.ocn.ne.jp', mx: yes(['mx.ocn.ne.jp']) },
      'ocn mx probable',
    ],
    ['the reverse name of a customer’s own server', { ptr: yes(['www4055ue.sakura.ne.jp']) }, undefined],
    ['two SPF records', { spf: spf(['v=spf1 include:_spf.lolipop.jp ~all', 'v=spf1 mx ~all']) }, undefined],
    ['nothing', { mx: no, spf: no, ptr: no, ns: no }, undefined],
    ['no answer', {}, undefined],
  ])('%s', (_, evidence, expected) => {
    expect(byDns(evidence)).toBe(expected);
  });

  it.each<[string, Partial<DomainEvidence>, string | undefined]>([
    ['a sending service in SPF', { spf: spf('v=spf1 include:sendgrid.net include:amazonses.com ~all') }, undefined],
    [
      'a sending service beside the host',
      { spf: spf('v=spf1 include:sendgrid.net include:_spf.lolipop.jp ~all') },
      'lolipop spf probable',
    ],
    [
      'a filter before the host',
      {
        mx: yes(['mxa-00123401.gslb.pphosted.com']),
        spf: spf('v=spf1 include:zohomail.com include:%{ir}.%{v}.%{d}.spf.has.pphosted.com ~all', [], {
          complete: false,
        }),
      },
      'zoho spf probable',
    ],
    ['a filter alone', { mx: yes(['mxa-00123401.gslb.pphosted.com']) }, undefined],
    [
      'Google in SPF alone: forwarded domains name it too',
      { mx: yes(['mx1.forwarder.example']), spf: spf('v=spf1 include:_spf.google.com ~all') },
      undefined,
    ],
  ])('never takes one for the mailbox host: %s', (_, evidence, expected) => {
    expect(byDns(evidence)).toBe(expected);
  });

  it('no relay of the list passes for it by its own records', () => {
    const relays = builtIn.profiles.filter(({ kind }) => kind === 'relay');
    expect(relays.length).toBeGreaterThan(10);
    for (const { dns } of relays) {
      const names = (dns?.mx ?? []).map((name) => name.replaceAll('*', 'x'));
      const terms = (dns?.spf ?? []).map((term) => term.replaceAll('*', 'x')).join(' ');
      const found = identify({ dns: exampleDns({ mx: yes(names), spf: spf(`v=spf1 ${terms} ~all`) }) });
      expect(found?.profile.kind).not.toBe('relay');
    }
  });
});

// https://www.rfc-editor.org/rfc/rfc9525#section-6.3
describe('a certificate', () => {
  it.each([
    [['*.xserver.jp'], 'sv12718.xserver.jp', true],
    [['*.xserver.jp'], 'SV12718.XSERVER.JP', true],
    [['*.XSERVER.jp'], 'sv12718.xserver.jp.', true],
    [['*.xserver.jp'], 'xserver.jp', false],
    [['*.xserver.jp'], 'a.sv12718.xserver.jp', false],
    [['*.xserver.jp'], 'sv1.evil-xserver.jp', false],
    [['mail.example.com'], 'mail.example.com', true],
    [['mail.example.com'], 'example.com', false],
    [['example.com'], 'mail.example.com', false],
    [['example.com', '*.example.com'], 'mail.example.com', true],
    [['sv*.xserver.jp'], 'sv12718.xserver.jp', false],
    [['*sv.xserver.jp'], 'asv.xserver.jp', false],
    [['mail.*.com'], 'mail.example.com', false],
    [['*.*.com'], 'mail.example.com', false],
    [['*'], 'localhost', false],
    [['*.com'], 'example.com', true],
    [['192.0.2.1'], '192.0.2.1', false],
    [['2001:db8::1'], '2001:db8::1', false],
    [['xn--r8jz45g.jp'], 'xn--r8jz45g.jp', true],
    [[], 'mail.example.com', false],
  ])('for %j covers %s: %s', (names, host, expected) => {
    expect(certificateCovers(names, host)).toBe(expected);
  });
});

describe('the exact server', () => {
  const find = (id: string, evidence: Partial<DomainEvidence>) => {
    const found = builtIn.byId.get(id);
    if (!found) throw new Error(`There is no profile "${id}".`);
    return exactHost(found, exampleDns(evidence));
  };

  it.each<[string, string, Partial<DomainEvidence>, string | undefined]>([
    ['xserver', 'in SPF', { spf: spf('v=spf1 +a:sv12718.xserver.jp +a:example.jp +mx ~all') }, 'sv12718.xserver.jp'],
    ['xserver', 'twice the same', { spf: spf('v=spf1 a:sv1.xserver.jp a:sv1.xserver.jp ~all') }, 'sv1.xserver.jp'],
    ['xserver', 'two machines', { spf: spf('v=spf1 a:sv1.xserver.jp a:sv2.xserver.jp ~all') }, undefined],
    [
      'xserver',
      'in a record that is included',
      { spf: spf('v=spf1 include:x.example', ['a:sv1.xserver.jp']) },
      undefined,
    ],
    ['xserver', 'a name that only looks like it', { spf: spf('v=spf1 a:sv1.xserver.jp.evil.com ~all') }, undefined],
    ['xserver', 'without SPF', { spf: no, ptr: yes(['sv1.xserver.jp']) }, undefined],
    ['conoha-wing', 'in the MX', { mx: yes(['mail1004.conoha.ne.jp']) }, 'mail1004.conoha.ne.jp'],
    ['conoha-wing', 'another machine in the MX', { mx: yes(['www1004.conoha.ne.jp']) }, undefined],
    ['onamae-rs', 'in the MX', { mx: yes(['mail1042.onamae.ne.jp']) }, 'mail1042.onamae.ne.jp'],
    ['sakura', 'a machine’s name is not the customer’s', { spf: spf('v=spf1 a:www3625.sakura.ne.jp ~all') }, undefined],
    ['lolipop', 'one server for all', { mx: yes(['mx01.lolipop.jp']) }, undefined],
  ])('of %s, %s', (id, _, evidence, expected) => {
    expect(find(id, evidence)?.host).toBe(expected);
  });

  it('is not known without DNS', () => {
    for (const one of builtIn.profiles) expect(exactHost(one, undefined)).toBeUndefined();
  });
});

describe('servers and addresses of public guides', () => {
  it.each(howTos)('$host for $domain: right or not known, never wrong', ({ host, domain, right }) => {
    for (const found of [identify({ host }), identify({ domain }), identify({ host, domain })]) {
      expect([undefined, ...right]).toContain(found?.profile.id);
    }
  });

  test('most are named', () => {
    const named = howTos.filter(({ host, domain }) => identify({ host, domain })).length;
    const known = howTos.filter(({ right }) => right.length > 0).length;
    const sources = new Set(howTos.map(({ source }) => source)).size;
    console.info(`${howTos.length} rows from ${sources} pages: ${named} of ${known} named, 0 wrong`);
    expect(howTos.length).toBeGreaterThanOrEqual(60);
    expect(named).toBeGreaterThanOrEqual(0.8 * known);
  });

  test('no page is a source of the profile that it is to find', () => {
    const sourcesOf = (id: string) => builtIn.byId.get(id)?.sources ?? [];
    expect(howTos.filter(({ source, right }) => right.some((id) => sourcesOf(id).includes(source)))).toEqual([]);
  });
});

test('a look-up takes no longer with a hundred times as many profiles', () => {
  const index = (count: number) =>
    new ProviderIndex(
      Array.from({ length: count }, (_, number) =>
        profile(`host-${number}`, { smtp: smtp(`sv*.host-${number}.example`), domains: [`host-${number}.example`] }),
      ),
    );
  const [few, many] = [[index(100)], [index(10_000)]];
  const names = Array.from({ length: 100 }, (_, number) => `sv7.host-${number}.example`);
  const round = (indexes: readonly ProviderIndex[]) => {
    const begin = cpuTime();
    for (const host of names) {
      identify({ host }, indexes);
      identify({ host: `${host}.nobody.example`, domain: host }, indexes);
    }
    return cpuTime() - begin;
  };
  // The best of many rounds, in turns: whatever else the machine does slows down both.
  let [fewBest, manyBest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 30; turn++) {
    fewBest = Math.min(fewBest, round(few));
    manyBest = Math.min(manyBest, round(many));
  }
  expect(identify({ host: 'sv7.host-9999.example' }, many)?.profile.id).toBe('host-9999');
  expect(manyBest).toBeLessThan(10 * fewBest);
});
