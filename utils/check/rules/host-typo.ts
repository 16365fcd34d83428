import { isUnder } from '../../names/host-name';
import { matchesPattern } from '../../providers/pattern';
import type { ProviderProfile } from '../../providers/schema';
import { edits } from '../edits';
import { exampleDns } from '../examples';
import { severityFor } from '../loudness';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'host-typo',
  severity: 'warning',
  field: 'smtpMsa.host',
  needs: ['host', 'domainProfile'],
  detects:
    'An unknown name, one or two letters off the server of the very provider that hosts the domain. Not where DNS knows the name.',
  evidence: 'weak',
  sources: ['https://support.nutshell.com/en/articles/8428885-i-m-getting-an-error-with-my-smtp-settings'],
  supersedes: [
    'gmail-address-through-foreign-smtp',
    'host-does-not-resolve',
    'country-filter-likely',
    'bounce-could-not-connect',
  ],
  check(facts) {
    const { host, domain, domainHow, hostProfile, domainProfile, dns } = facts;
    const ownName = domainHow !== 'domain' && isUnder(host, domain);
    const exists = dns?.host?.host === host ? dns.host.address.answer : 'unknown';
    // Of an old or typical wrong name `host-is-known-wrong` speaks.
    const listed = domainProfile.wrongHosts?.some((wrong) => matchesPattern(wrong, host, domain));
    if (hostProfile || ownName || listed || exists === 'yes') return pass;
    const meant = meantBy(host, domainProfile);
    const gone = exists === 'no';
    const said = meant && severityFor(domainProfile.confidence.smtp, gone, gone ? 'error' : 'warning');
    return said ? fail({ ...said, actual: host, expected: meant, params: { newHost: meant, likeHost: '' } }) : pass;
  },
  examples: {
    fail: [
      { host: 'smpt.gmail.com', domain: 'gmail.com', domainProfile: 'google', domainHow: 'domain' },
      { host: 'sv12718.xsever.jp', domain: 'example.jp', domainProfile: 'xserver' },
      {
        host: 'smtp.lolipo.jp',
        domain: 'example.jp',
        domainProfile: 'lolipop',
        dns: exampleDns({}, { host: 'smtp.lolipo.jp', address: { answer: 'no' } }),
      },
      { host: 'smtplolipop.jp', domain: 'example.jp', domainProfile: 'lolipop' },
    ],
    pass: [
      { host: 'smtp.mail.com', hostProfile: 'mail-com', domain: 'gmail.com', domainProfile: 'google' },
      { host: 'sv12718.xserver.jp', hostProfile: 'xserver', domain: 'example.jp', domainProfile: 'xserver' },
      { host: 'mail.example.jp', domain: 'example.jp', domainProfile: 'xserver' },
      // Among short names another one is too near.
      { host: 'mail.de', domain: 'mail.ee', domainProfile: 'mail-ee', domainHow: 'domain' },
    ],
    unknown: [{ host: 'smpt.gmail.com' }],
  },
});

/** The provider's server that the name is one or two letters off. */
function meantBy(host: string, { smtp = [] }: ProviderProfile): string | undefined {
  return smtp
    .map((server) => withOpenLabels(server.host, host))
    .find((name) => name !== undefined && name.length > 8 && edits(name, host) <= 2);
}

/** `sv*.xserver.jp` with what was typed in its place: `sv12718.xserver.jp`. */
function withOpenLabels(pattern: string, host: string): string | undefined {
  const typed = host.split('.');
  const labels = pattern.split('.');
  if (pattern.includes('*') && typed.length !== labels.length) return undefined;
  const name = labels.map((label, index) => (label.includes('*') ? typed[index] : label)).join('.');
  return matchesPattern(pattern, name) ? name : undefined;
}
