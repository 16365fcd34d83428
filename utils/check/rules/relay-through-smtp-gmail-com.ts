import { isServerOf, recommendedFrom, wayOut } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'relay-through-smtp-gmail-com',
  severity: 'warning',
  field: 'smtpMsa.host',
  needs: ['host', 'hostProfile'],
  detects:
    'An address outside Google is sent through smtp.gmail.com. Where it is not known who hosts the domain: cannot tell, and asks.',
  evidence: 'strong',
  sources: [
    'https://github.com/forwardemail/free-email-forwarding/issues/2',
    'https://github.com/forwardemail/free-email-forwarding/issues/144',
    'https://vladtimchenko.dev/feed/smtp-is-not-an-identity-protocol?tag=cloudflare',
  ],
  supersedes: ['bounce-dmarc-or-spf'],
  check(facts) {
    const { host, hostProfile, domainProfile, domainAtGoogle } = facts;
    const relay = hostProfile.id === 'google' && hostProfile.smtp?.some((one) => isServerOf(hostProfile, one, facts));
    if (!relay || domainAtGoogle) return pass;
    if (!domainProfile) return fail({ severity: 'unknown', variant: 'ask', actual: host });
    const expected = recommendedFrom(domainProfile, facts)?.host;
    const forwards = domainProfile.kind === 'forwarder';
    return fail({ actual: host, expected, variant: forwards ? 'forwarded' : wayOut(facts) });
  },
  examples: {
    fail: [
      {
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        domain: 'example.jp',
        domainProfile: 'xserver',
        domainHow: 'answer',
        domainAtGoogle: false,
      },
      {
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        domain: 'example.com',
        domainProfile: 'cloudflare-routing',
        domainHow: 'answer',
        domainAtGoogle: false,
      },
      { host: 'smtp.gmail.com', hostProfile: 'google', domain: 'example.com' },
      {
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        domain: 'hotmail.com',
        domainProfile: 'outlook-com',
        domainHow: 'domain',
        domainAtGoogle: false,
      },
    ],
    pass: [
      { host: 'smtp.gmail.com', hostProfile: 'google', domain: 'example.com', domainAtGoogle: true },
      { host: 'smtp-relay.brevo.com', hostProfile: 'brevo', domain: 'example.com' },
    ],
    unknown: [{ host: 'mail.example.com' }],
  },
});
