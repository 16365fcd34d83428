import { describe, expect, it } from 'vitest';
import { exampleDns } from '../../../utils/check/examples';
import { identify } from '../../../utils/providers/identify';

const byHost = (host: string) => identify({ host })?.profile.id;
const byDomain = (domain: string) => identify({ domain })?.profile.id;

describe('addresses', () => {
  it.each([
    ['cox.net', 'yahoo'],
    ['meo.pt', 'sapo'],
    ['sapo.ao', 'sapo'],
    ['talktalk.net', 'talktalk'],
    ['dial.pipex.com', 'talktalk'],
    ['tiscali.co.uk', 'talktalk'],
    ['blueyonder.co.uk', 'blueyonder'],
    ['ntlworld.com', 'ntlworld'],
    ['virgin.net', 'virgin-net'],
    ['thundermail.com', 'thundermail'],
    ['netzero.com', 'netzero'],
    ['tds.net', 'tds'],
    ['sonic.net', 'sonic'],
    ['hawaiiantel.net', 'hawaiian-telcom'],
    ['dccnet.com', 'eastlink'],
    ['brighthouse.com', 'bright-house'],
    ['tampabay.rr.com', 'bright-house'],
    ['nauta.cu', 'nauta-cu'],
    ['terra.es', 'terra-es'],
    ['terra.com.br', 'terra-br'],
    ['johndoe.anonaddy.com', 'addy-io'],
    ['aleeas.com', 'simplelogin'],
    ['duck.com', 'duckduckgo-email'],
  ])('%s is %s', (domain, id) => {
    expect(byDomain(domain)).toBe(id);
  });

  it.each([
    'notcox.net',
    'cox.net.example',
    'mysapo.pt',
    'sapo.br',
    'mail.talktalk.net',
    'talktalk.com',
    'pipex.com.example',
    'blueyonder.com',
    'ntlworld.co.uk',
    'virgin.net.example',
    'thundermail.net',
    'netzero.org',
    'hellotds.net',
    'sonic.com.example',
    'hawaiiantel.com',
    'eastlink.com',
    'brighthouse.net',
    'a.b.anonaddy.com',
    'privateemail.com.example',
    'duck.co',
    'appleid.com',
  ])('%s is nobody’s', (domain) => {
    expect(byDomain(domain)).toBeUndefined();
  });
});

describe('servers', () => {
  it.each([
    ['smtp.cox.net', 'yahoo'],
    ['smtp.mx.cloudflare.net', 'cloudflare-email'],
    ['route1.mx.cloudflare.net', 'cloudflare-routing'],
    ['smtp.email.us-ashburn-1.oci.oraclecloud.com', 'oci-email'],
    ['smtp.azurecomm.net', 'azure-email'],
    ['smtp.eu.appsuite.cloud', 'oxcloud-eu'],
    ['smtp.dynect.net', 'dyn-email'],
    ['smtp.openmailbox.org', 'openmailbox'],
    ['example-com.correoseguro.dinaserver.com', 'dinahosting'],
    ['smtp.ntlworld.com', 'ntlworld'],
    ['smtp.umbler.com', 'umbler'],
    ['ukpro5.fcomet.com', 'fastcomet'],
    ['br968.hostgator.com.br', 'newfold-cpanel'],
    ['pop3.forwardemail.net', 'forwardemail'],
    ['smtp.q.com', 'centurylink'],
    ['smtpauth.peoplepc.com', 'earthlink'],
    ['smtp-broadcasts.postmarkapp.com', 'postmark'],
  ])('%s is %s', (host, id) => {
    expect(byHost(host)).toBe(id);
  });

  it.each([
    'smtp.mx.cloudflare.net.example',
    'smtp.email.oci.oraclecloud.com',
    'smtp.email.a.b.oci.oraclecloud.com',
    'azurecomm.net',
    'smtp.appsuite.cloud',
    'xsmtp.porkbun.com',
    'correoseguro.dinaserver.com',
    'a.b.correoseguro.dinaserver.com',
    'send.smtp.com.example',
    'xhostedemail.com',
    'fcomet.com',
    'www.hostgator.com.br',
    'xbr1.hostgator.com.br',
    'umbler.com',
  ])('%s is nobody’s', (host) => {
    expect(byHost(host)).toBeUndefined();
  });
});

describe('MX', () => {
  const byMx = (name: string) => identify({ dns: exampleDns({ mx: { answer: 'yes', value: [name] } }) })?.profile.id;

  it.each([
    ['mx1.simplelogin.co', 'simplelogin'],
    ['mail2.anonaddy.me', 'addy-io'],
    ['fwd1.porkbun.com', 'porkbun'],
    ['mx2.mxof.com', 'prxy'],
    ['mx.cloudeu.xion.oxcs.net', 'oxcloud-eu'],
    ['mail.porkbun.com', undefined],
    ['mx1.simplelogin.com', undefined],
    ['xmxof.com', undefined],
  ])('%s is %s', (mx, id) => {
    expect(byMx(mx)).toBe(id);
  });
});
