import { isUnder } from '../../names/host-name';
import { matchesPattern } from '../../providers/pattern';
import type { Facts } from '../facts';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

const READING = /^(imap4?s?|pop3?s?)\./;

export default defineRule({
  id: 'host-is-incoming-server',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects:
    'The name begins with imap. or pop., or the provider lists it for reading mail, unless it lists that very name for sending.',
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
    if (outgoing || !(READING.test(host) || isListed(facts))) return pass;
    return fail({ actual: host, expected: recommendedFor(facts)?.host });
  },
  examples: {
    fail: [
      { host: 'imap.example.com' },
      { host: 'pop3.example.com' },
      { host: 'imap.gmail.com', hostProfile: 'google' },
      { host: 'outlook.office365.com', hostProfile: 'microsoft365', domain: 'example.com' },
    ],
    pass: [
      { host: 'mail.example.com' },
      { host: 'smtp.example.com' },
      { host: 'popular.example.com' },
      { host: 'aspmx.l.google.com', hostProfile: 'google', domain: 'example.com' },
      { host: 'inbound-smtp.eu-west-1.amazonaws.com', hostProfile: 'amazon-ses', domain: 'example.com' },
    ],
    unknown: [{ port: 587 }],
  },
});

/** A server from which mail is fetched. One where the mail of domains arrives is `smtp-host-is-mx`. */
function isListed({ host, hostProfile }: Facts): boolean {
  if (!host || !hostProfile?.incomingHosts?.some((name) => matchesPattern(name, host))) return false;
  const arrives = /^(mx\d*|inbound-smtp)\.|\.protection\.outlook\.com$/.test(host);
  return !arrives && !hostProfile.dns?.mx?.some((suffix) => isUnder(host, suffix));
}
