import { isDocumented } from '../loudness';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'ssl-on-587',
  severity: 'error',
  field: 'smtpMsa.securityMode',
  needs: ['port', 'securityMode'],
  detects:
    'Port 587 together with SSL, unless the provider documents just that. Where it documents another port, that one is named.',
  evidence: 'medium',
  sources: ['https://support.google.com/mail/answer/1074635', 'https://www.rfc-editor.org/rfc/rfc8314'],
  supersedes: [
    'provider-port-mode-differs',
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-starttls-required',
  ],
  check(facts) {
    if (facts.port !== 587 || facts.securityMode !== 'ssl' || isDocumented(facts)) return pass;
    const port = recommendedFor(facts)?.port ?? 587;
    if (port !== 587) return fail({ variant: 'port', field: 'smtpMsa.port', actual: 587, expected: port });
    return fail({ actual: 'ssl', expected: 'starttls' });
  },
  examples: {
    fail: [
      { port: 587, securityMode: 'ssl' },
      { host: 'smtp.mail.yahoo.co.jp', hostProfile: 'yahoo-japan', port: 587, securityMode: 'ssl' },
    ],
    pass: [
      { port: 587, securityMode: 'starttls' },
      { port: 465, securityMode: 'ssl' },
      // One provider in a hundred really does this.
      { host: 'mobile.charter.net', hostProfile: 'spectrum', port: 587, securityMode: 'ssl' },
    ],
    unknown: [{ port: 587 }],
  },
});
