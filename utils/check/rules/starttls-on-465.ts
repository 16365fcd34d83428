import { isDocumented } from '../loudness';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'starttls-on-465',
  severity: 'error',
  field: 'smtpMsa.securityMode',
  needs: ['port', 'securityMode'],
  detects:
    'Port 465 together with TLS, unless the provider documents just that. Where it documents another port, that one is named.',
  evidence: 'medium',
  sources: ['https://support.google.com/mail/answer/1074635', 'https://www.rfc-editor.org/rfc/rfc8314'],
  supersedes: [
    'provider-port-mode-differs',
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-starttls-required',
  ],
  check(facts) {
    if (facts.port !== 465 || facts.securityMode !== 'starttls' || isDocumented(facts)) return pass;
    const port = recommendedFor(facts)?.port ?? 465;
    if (port !== 465) return fail({ variant: 'port', field: 'smtpMsa.port', actual: 465, expected: port });
    return fail({ actual: 'starttls', expected: 'ssl' });
  },
  examples: {
    fail: [
      { port: 465, securityMode: 'starttls' },
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', port: 465, securityMode: 'starttls' },
    ],
    pass: [
      { port: 465, securityMode: 'ssl' },
      { port: 587, securityMode: 'starttls' },
    ],
    unknown: [{ port: 465 }],
  },
});
