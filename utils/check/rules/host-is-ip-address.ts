import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

const IPV4 = /^\[?\d{1,3}(\.\d{1,3}){3}\]?$/;
const IPV6 = /^\[?[\da-f]*:[\da-f:]*:[\da-f:.]*\]?$/i;

export default defineRule({
  id: 'host-is-ip-address',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['rawHost'],
  detects: 'The server field holds an IP address instead of a name.',
  evidence: 'weak',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9525',
    'https://runaroundtech.com/2020/08/19/gmail-tls-negotiation-failed-explained/',
  ],
  supersedes: ['host-is-known-wrong', 'bounce-tls-name-mismatch', 'bounce-certificate-untrusted'],
  check(facts) {
    const typed = facts.rawHost.trim();
    if (!IPV4.test(typed) && !IPV6.test(typed)) return pass;
    return fail({ actual: facts.rawHost, expected: recommendedFor(facts)?.host, params: { typed } });
  },
  examples: {
    fail: [
      { rawHost: '192.0.2.25' },
      { rawHost: '[192.0.2.25]' },
      { rawHost: '2001:db8::25' },
      { rawHost: '192.0.2.25', domain: 'example.jp', domainProfile: 'lolipop', domainHow: 'answer' },
    ],
    pass: [{ rawHost: 'smtp.example.com' }, { rawHost: '25.example.com' }],
    unknown: [{ port: 587 }],
  },
});
