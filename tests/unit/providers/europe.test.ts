import { describe, expect, it } from 'vitest';
import { exampleDns } from '../../../utils/check/examples';
import { identify } from '../../../utils/providers/identify';
import { builtIn } from '../../../utils/providers/profiles';

const byDomain = (domain: string) => identify({ domain })?.profile.id;
const byHost = (host: string) => identify({ host })?.profile.id;

describe('addresses', () => {
  it.each([
    ['mail.de', 'mail-de'],
    ['mail.fr', 'mail-fr'],
    ['mail.ch', 'mail-ch'],
    ['jubii.dk', 'jubii-dk'],
    ['hansen.dk', 'jubii-dk'],
    ['email.dk', 'jubii-dk'],
    ['mail.dk', 'yousee'],
    ['versanet.de', 'versatel'],
    ['gelsennet.de', 'gelsennet'],
    ['alice-dsl.net', 'alice-de'],
    ['alice.it', 'alice-it'],
    ['tin.it', 'tin-it'],
    ['free.de', 'free-de'],
    ['free.fr', 'free-fr'],
    ['inventati.org', 'autistici'],
    ['uber.space', 'uberspace'],
  ])('%s is %s', (domain, id) => {
    expect(byDomain(domain)).toBe(id);
  });

  it.each([
    'xmail.de',
    'mail.de.example.com',
    'firma-mail.de',
    'mail.hansen.dk',
    'hansens.dk',
    'hansen.de',
    'larsen.dk.example.net',
    'versatel.com',
    'notversatel.de',
    'alice-dsl.de.example',
    'e-email',
    'xe.email',
    'e.email.example',
    'drei.de',
    'telia.se.example',
    'bbox.com',
    'sunrise.com',
    'me.uber.space',
    'okay.de',
    'emailn.de.example',
    'free.de.example.org',
  ])('%s only looks like one', (domain) => {
    expect(byDomain(domain)).toBeUndefined();
  });
});

describe('servers', () => {
  it.each([
    ['smtp-shop.alwaysdata.net', 'alwaysdata'],
    ['abc01.hostsharing.net', 'hostsharing'],
    ['sslout.de', 'sslout-de'],
    ['sslout.df.eu', 'domainfactory'],
    ['sendm.cert.legalmail.it', 'legalmail'],
    ['mail-out.eolo.it', 'eolo-it'],
    ['mail.telenor.dk', 'jubii-dk'],
    ['smtp.versatel.de', 'versatel'],
    ['mxe91f.netcup.net', 'netcup'],
    ['s123.goserver.host', 'webgo'],
    ['server27.webgo24.de', 'webgo'],
    ['mail.ud12.udmedia.de', 'ud-media'],
    ['mx123456.smtp-engine.com', 'outmail'],
    ['mail.cyon.ch', 'cyon'],
  ])('%s is %s', (host, id) => {
    expect(byHost(host)).toBe(id);
  });

  it.each([
    'smtp-.alwaysdata.net',
    'www.alwaysdata.net',
    'smtp-shop.alwaysdata.net.example.com',
    'a.abc01.hostsharing.net',
    'xyz00.hostsharing.net',
    'hostsharing.net',
    'smtp.sslout.de',
    'xsslout.de',
    'cert.legalmail.it',
    'x.ecloud.global',
    'a.b.netcup.net',
    'goserver.host',
    'xs123.goserver.host',
    'server27.webgo24.de.example',
    'mail.ud12.udmedia.com',
    'notcyon.ch',
  ])('%s is nobody’s', (host) => {
    expect(byHost(host)).toBeUndefined();
  });

  it('the MX tells the host of a domain', () => {
    const byMx = (mx: string) => identify({ dns: exampleDns({ mx: { answer: 'yes', value: [mx] } }) })?.profile.id;
    expect(byMx('mx1.alwaysdata.com')).toBe('alwaysdata');
    expect(byMx('mx.cert.legalmail.it')).toBe('legalmail');
    expect(byMx('mx1.greensta.de')).toBe('greensta');
    expect(byMx('mx1.notgreensta.de')).toBeUndefined();
  });
});

it('a service that ended offers no server', () => {
  const versatel = builtIn.byId.get('versatel');
  expect(versatel?.smtp).toBeUndefined();
  expect(versatel?.imap).toEqual([]);
  expect(versatel?.retiredHosts?.map(({ host }) => host)).toContain('smtp.versatel.de');
});

it('what takes no mail program from abroad is recommended to nobody in Gmail', () => {
  expect(builtIn.byId.get('eolo-it')?.smtp?.some(({ recommended }) => recommended)).toBe(false);
});
