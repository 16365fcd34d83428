import { GMAIL_DOMAINS } from '../../names/gmail-domains';
import { isUnder } from '../../names/host-name';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'gmail-address-through-foreign-smtp',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects: 'An address at gmail.com that is sent through a server which is not Google’s.',
  evidence: 'strong',
  sources: ['https://gmass.co/blog/gmail-smtp-dmarc', 'https://support.google.com/a/answer/81126'],
  supersedes: ['bounce-dmarc-or-spf'],
  check({ host, domain, hostProfile }) {
    const google =
      hostProfile?.id === 'google' || ['gmail.com', 'googlemail.com', 'google.com'].some((name) => isUnder(host, name));
    if (!GMAIL_DOMAINS.includes(domain) || google) return pass;
    return fail({ actual: host, expected: 'smtp.gmail.com' });
  },
  examples: {
    fail: [{ host: 'smtp-relay.brevo.com', hostProfile: 'brevo', domain: 'gmail.com' }],
    pass: [
      { host: 'smtp.gmail.com', hostProfile: 'google', domain: 'gmail.com' },
      { host: 'smtp.googlemail.com', domain: 'googlemail.com' },
      { host: 'smtp.l.google.com', domain: 'gmail.com' },
      { host: 'smtp.example.com', domain: 'example.com' },
      { host: null, domain: 'gmail.com' },
    ],
    unknown: [{ domain: 'gmail.com' }],
  },
});
