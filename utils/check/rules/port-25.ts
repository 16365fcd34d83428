import { isDocumented } from '../loudness';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'port-25',
  severity: 'warning',
  field: 'smtpMsa.port',
  needs: ['port'],
  detects: 'Port 25. A note only where the provider itself documents it with encryption.',
  evidence: 'strong',
  sources: [
    'https://support.google.com/mail/answer/1074635',
    'https://www.rfc-editor.org/rfc/rfc6409',
    'https://www.xserver.ne.jp/support/faq/faq_service_mail_trouble.php',
  ],
  supersedes: [
    'provider-port-mode-differs',
    'country-filter-likely',
    'bounce-server-offers-no-login',
    'bounce-relay-denied',
    'bounce-could-not-connect',
  ],
  check(facts) {
    if (facts.port !== 25) return pass;
    return fail({
      severity: isDocumented(facts) ? 'info' : 'warning',
      actual: 25,
      expected: recommendedFor(facts)?.port ?? 587,
    });
  },
  examples: {
    fail: [
      { port: 25, securityMode: 'starttls' },
      {
        host: 'smtp.office365.com',
        hostProfile: 'microsoft365',
        port: 25,
        securityMode: 'starttls',
      },
    ],
    pass: [{ port: 587 }, { port: 465 }, { port: null }],
    unknown: [{ securityMode: 'starttls' }],
  },
});
