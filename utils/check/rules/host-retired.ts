import { matchesPattern } from '../../providers/pattern';
import { CONNECTION_ERRORS, reported, severityFor } from '../loudness';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'host-retired',
  severity: 'warning',
  field: 'smtpMsa.host',
  needs: ['host', 'hostProfile'],
  detects:
    'An old server name that its provider has replaced or given up. An error once it no longer exists or an error was reported; old names can go on working for years.',
  evidence: 'medium',
  sources: [
    'https://heartworkorg.com/2017/05/04/verizon-email-migration-what-you-need-to-know/',
    'https://github.com/thunderbird/autoconfig',
  ],
  supersedes: [
    'host-typo',
    'host-does-not-resolve',
    'provider-port-mode-differs',
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-tls-name-mismatch',
  ],
  check(facts) {
    const { host, hostProfile, dns } = facts;
    const retired = hostProfile.retiredHosts?.find((one) => matchesPattern(one.host, host));
    if (!retired) return pass;
    const gone = dns?.host?.host === host && dns.host.address.answer === 'no';
    const failed = gone || reported(facts, CONNECTION_ERRORS);
    // A profile without a server of its own says nothing surer than this.
    const said = severityFor(hostProfile.confidence.smtp ?? 'high', failed, failed ? 'error' : 'warning');
    if (!said) return pass;
    const { successor, since } = retired;
    const plain = successor && !successor.includes('*') ? { newHost: successor, likeHost: '' } : {};
    return fail({ ...said, actual: host, expected: successor, params: { ...plain, ...(since && { since }) } });
  },
  examples: {
    fail: [
      { host: 'smtp.verizon.net', hostProfile: 'aol' },
      { host: 'smtp.verizon.net', hostProfile: 'aol', errors: ['bounce-could-not-connect'] },
      { host: 'smtp-relay.sendinblue.com', hostProfile: 'brevo' },
      { host: 'smtp.dynect.net', hostProfile: 'dyn-email' },
    ],
    pass: [{ host: 'smtp.aol.com', hostProfile: 'aol' }],
    unknown: [{ host: 'smtp.example.com' }],
  },
});
