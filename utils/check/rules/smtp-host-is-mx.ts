import { matchesPattern } from '../../providers/pattern';
import { exampleDns } from '../examples';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'smtp-host-is-mx',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects:
    'A server that only receives. A note where an unknown server merely is the domain’s incoming-mail server by DNS, since on small hosts one machine does both.',
  evidence: 'strong',
  sources: [
    'https://github.com/forwardemail/free-email-forwarding/issues/117',
    'https://github.com/hoiung/hoiboy-uk/blob/main/docs/email-routing-setup.md',
  ],
  supersedes: [
    'provider-port-mode-differs',
    'relay-through-smtp-gmail-com',
    'gmail-address-through-foreign-smtp',
    'm365-basic-auth-retirement',
    'app-password-needed',
    'username-without-domain',
    'service-login-is-not-your-address',
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-server-offers-no-login',
    'bounce-relay-denied',
  ],
  check(facts) {
    const { host, domain, hostProfile, dns } = facts;
    const receives = hostProfile?.incomingHosts?.some((name) => matchesPattern(name, host));
    const sends = hostProfile?.smtp?.some((server) => server.host === host);
    if (receives && !sends) return fail({ actual: host, expected: recommendedFor(facts)?.host });
    const mx = dns?.domain.mx.answer === 'yes' ? dns.domain.mx.value : [];
    // A name of the domain's own is what one machine for everything has, and another rule speaks of it.
    const own = host === domain || host.endsWith(`.${domain}`);
    return mx.includes(host) && !hostProfile && !own ? fail({ severity: 'info', variant: 'mx', actual: host }) : pass;
  },
  examples: {
    fail: [
      { host: 'route1.mx.cloudflare.net', hostProfile: 'cloudflare-routing', domain: 'example.com' },
      { host: 'mx1.improvmx.com', hostProfile: 'improvmx', domain: 'example.com' },
      { host: 'example-com.mail.protection.outlook.com', hostProfile: 'microsoft365', domain: 'example.com' },
      { host: 'in1.example.net', dns: exampleDns({ mx: { answer: 'yes', value: ['in1.example.net'] } }) },
    ],
    pass: [
      { host: 'smtp-relay.brevo.com', hostProfile: 'brevo' },
      { host: 'mail1004.conoha.ne.jp', hostProfile: 'conoha-wing', domain: 'example.jp' },
      { host: 'out.example.net', dns: exampleDns({ mx: { answer: 'yes', value: ['in1.example.net'] } }) },
    ],
    unknown: [{ domain: 'example.com' }],
  },
});
