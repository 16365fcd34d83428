import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

const LOCAL = /(^|\.)(localhost|localdomain|local|lan|internal|home\.arpa)$/;

export default defineRule({
  id: 'host-not-public',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects: 'A name that exists only in a private network: localhost, one word, .local, .lan, .internal, .home.arpa.',
  evidence: 'weak',
  sources: ['https://www.rfc-editor.org/rfc/rfc6762', 'https://www.rfc-editor.org/rfc/rfc8375'],
  supersedes: ['host-typo', 'own-domain-host-on-shared-hosting', 'country-filter-likely', 'bounce-could-not-connect'],
  check(facts) {
    const { host } = facts;
    if (host.includes('.') && !LOCAL.test(host)) return pass;
    return fail({ actual: host, expected: recommendedFor(facts)?.host });
  },
  examples: {
    fail: [{ host: 'localhost' }, { host: 'mailserver' }, { host: 'nas.local' }, { host: 'mail.home.arpa' }],
    pass: [{ host: 'smtp.example.com' }, { host: 'mail.local.example.com' }],
    unknown: [{ port: 587 }],
  },
});
