import { LOGIN_ERRORS, reported, severityFor } from '../loudness';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'service-login-is-not-your-address',
  severity: 'error',
  field: 'smtpMsa.username',
  needs: ['username', 'hostProfile'],
  detects:
    'A sending service wants a user name of its own: another word than the fixed one, or the e-mail address where the service issues its own logins.',
  evidence: 'strong',
  sources: [
    'https://github.com/hoiung/hoiboy-uk/blob/main/docs/brevo-api-setup.md',
    'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
  ],
  supersedes: ['service-key-may-have-expired', 'bounce-login-rejected'],
  check(facts) {
    const { username, sendAsEmail, hostProfile } = facts;
    const wanted = hostProfile.username;
    const failed = reported(facts, LOGIN_ERRORS);
    const said = severityFor(hostProfile.confidence.username, failed, 'error');
    if (!said || hostProfile.password !== 'smtp-key') return pass;
    if (wanted?.form === 'fixed' && username.toLowerCase() !== wanted.word.toLowerCase()) {
      return fail({ ...said, actual: username, expected: wanted.word, params: { typed: username, word: wanted.word } });
    }
    if (wanted?.form !== 'account-specific' || username.toLowerCase() !== sendAsEmail.toLowerCase()) return pass;
    // Some services take the address too, so without a refused login this is only a hint.
    return fail({
      severity: failed ? said.severity : 'info',
      variant: 'account',
      actual: username,
      params: { typed: username, usernameWhere: wanted.description },
    });
  },
  examples: {
    fail: [
      { username: 'info@example.com', host: 'smtp.sendgrid.net', hostProfile: 'sendgrid' },
      { username: 'info@example.com', host: 'smtp.resend.com', hostProfile: 'resend' },
      { username: 'Info@Example.com', host: 'smtp-relay.brevo.com', hostProfile: 'brevo' },
      { username: 'info@example.com', hostProfile: 'brevo', errors: ['bounce-login-rejected'] },
      { username: 'info@example.com', hostProfile: 'brevo', errors: ['bounce-relay-denied'] },
    ],
    pass: [
      { username: 'APIKey', hostProfile: 'sendgrid' },
      { username: '8f3c21001@smtp-brevo.com', hostProfile: 'brevo' },
      { username: 'info@example.com', hostProfile: 'xserver' },
      { username: 'info@example.com', hostProfile: 'jca-net' },
    ],
    unknown: [{ hostProfile: 'sendgrid' }],
  },
});
