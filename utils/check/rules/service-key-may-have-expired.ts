import { reported } from '../loudness';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'service-key-may-have-expired',
  severity: 'info',
  field: 'smtpMsa.username',
  needs: ['hostProfile'],
  detects: 'After a refused login at a service whose keys lapse or are replaced. Otherwise silent.',
  evidence: 'medium',
  sources: [
    'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    'https://tech.sailjada.com/posts/2026-05-12-1849.html',
  ],
  check(facts) {
    const { keyExpiresAfterDays, keyRotates } = facts.hostProfile.quirks ?? {};
    if ((!keyExpiresAfterDays && !keyRotates) || !reported(facts, ['bounce-login-rejected'])) return pass;
    return fail({ severity: 'warning', params: keyExpiresAfterDays ? { days: keyExpiresAfterDays } : {} });
  },
  examples: {
    fail: [
      { hostProfile: 'brevo', errors: ['bounce-login-rejected'] },
      { hostProfile: 'amazon-ses', errors: ['bounce-login-rejected'] },
    ],
    pass: [{ hostProfile: 'brevo' }, { hostProfile: 'yahoo', errors: ['bounce-login-rejected'] }],
    unknown: [{ errors: ['bounce-login-rejected'] }],
  },
});
