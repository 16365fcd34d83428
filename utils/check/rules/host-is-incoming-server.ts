import { matchesPattern } from '../../providers/pattern';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

const READING = /^(imap4?s?|pop3?s?)\./;

export default defineRule({
  id: 'host-is-incoming-server',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects: 'The name begins with imap. or pop., unless the provider lists that very name for sending.',
  evidence: 'weak',
  sources: [
    'https://support.nutshell.com/en/articles/8428885-i-m-getting-an-error-with-my-smtp-settings',
    'https://github.com/thunderbird/autoconfig',
  ],
  supersedes: [
    'smtp-host-is-mx',
    'host-is-known-wrong',
    'host-typo',
    'own-domain-host-on-shared-hosting',
    'gmail-address-through-foreign-smtp',
    'provider-port-mode-differs',
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-server-offers-no-login',
  ],
  check(facts) {
    const { host, domain, hostProfile } = facts;
    const outgoing = hostProfile?.smtp?.some((server) => matchesPattern(server.host, host, domain));
    if (!READING.test(host) || outgoing) return pass;
    return fail({ actual: host, expected: recommendedFor(facts)?.host });
  },
  examples: {
    fail: [
      { host: 'imap.example.com' },
      { host: 'pop3.example.com' },
      { host: 'imap.gmail.com', hostProfile: 'google' },
    ],
    pass: [{ host: 'mail.example.com' }, { host: 'smtp.example.com' }, { host: 'popular.example.com' }],
    unknown: [{ port: 587 }],
  },
});
