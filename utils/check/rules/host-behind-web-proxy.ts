import { isBehindWebProxy } from '../../names/cloudflare-ranges';
import { hostEvidence } from '../dns-facts';
import { exampleDns, yes } from '../examples';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

const PROXIED = yes(['104.21.14.9', '172.67.130.20']);

export default defineRule({
  id: 'host-behind-web-proxy',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host', 'dns'],
  detects: 'All addresses of the server name are those of Cloudflare’s web proxy, which passes no mail.',
  evidence: 'weak',
  sources: [
    'https://www.cloudflare.com/ips/',
    'https://developers.cloudflare.com/dns/proxy-status/',
    'https://github.com/hestiacp/hestiacp/issues/1758',
  ],
  supersedes: [
    'own-domain-host-on-shared-hosting',
    'smtp-host-is-mx',
    'spf-does-not-cover-host',
    'bounce-could-not-connect',
  ],
  check(facts) {
    const { host } = facts;
    // A name that a profile lists is a mail server, whatever stands in front of it.
    if (facts.hostProfile || facts.domainProfile?.ownDomainHost === 'no') return pass;
    const address = hostEvidence(facts)?.address;
    if (!address || address.answer === 'unknown') return unknown;
    if (address.answer === 'no' || !address.value.every(isBehindWebProxy)) return pass;
    return fail({ actual: host, expected: recommendedFor(facts)?.host, params: { host } });
  },
  examples: {
    fail: [{ host: 'mail.example.com', dns: exampleDns({}, { address: PROXIED }) }],
    pass: [
      { host: 'mail.example.com', dns: exampleDns({}, { address: yes(['104.21.14.9', '192.0.2.1']) }) },
      {
        host: 'route1.mx.cloudflare.net',
        hostProfile: 'cloudflare-routing',
        dns: exampleDns({}, { host: 'route1.mx.cloudflare.net', address: PROXIED }),
      },
    ],
    unknown: [{ host: 'mail.example.com' }, { host: 'mail.example.com', dns: exampleDns() }],
  },
});
