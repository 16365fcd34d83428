import { LOGIN_ERRORS, reported, severityFor } from '../loudness';
import { usernameOf } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'username-without-domain',
  severity: 'warning',
  field: 'smtpMsa.username',
  needs: ['username'],
  detects: 'The user name lacks the part from the @ on, and the provider wants the whole address.',
  evidence: 'strong',
  sources: [
    'https://www.xserver.ne.jp/support/faq/faq_service_mail_trouble.php',
    'https://www.zoho.com/mail/help/zoho-smtp.html',
    'https://github.com/hoiung/hoiboy-uk/blob/main/docs/brevo-api-setup.md',
  ],
  supersedes: ['bounce-login-rejected'],
  check(facts) {
    const { username, sendAsEmail } = facts;
    const profile = facts.hostProfile ?? facts.domainProfile;
    if (!profile) return unknown;
    // user%domain, user+domain and DOMAIN\user are other ways of writing the whole.
    if (usernameOf(profile, sendAsEmail)?.form !== 'full-address' || /[@%+\\]/.test(username)) return pass;
    // A server that completes the name with its own takes the login and denies the sender (docker-mailserver#536).
    const denied = reported(facts, ['bounce-sender-not-owned']) && sendAsEmail.startsWith(`${username.toLowerCase()}@`);
    const said = severityFor(profile.confidence.username, denied || reported(facts, LOGIN_ERRORS), 'warning');
    const supersedes = denied && ['bounce-login-rejected', 'bounce-sender-not-owned'];
    return said
      ? fail({
          ...said,
          actual: username,
          expected: sendAsEmail,
          params: { typed: username },
          ...(supersedes && { supersedes }),
        })
      : pass;
  },
  examples: {
    fail: [
      { username: 'info', sendAsEmail: 'info@example.jp', host: 'sv1.xserver.jp', hostProfile: 'xserver' },
      { username: 'info', sendAsEmail: 'info@example.jp', host: 'smtp.lolipop.jp', hostProfile: 'lolipop' },
      {
        username: 'info',
        sendAsEmail: 'info@example.jp',
        host: 'mail.example.jp',
        domainProfile: 'own-server',
        domainHow: 'answer',
        errors: ['bounce-sender-not-owned'],
      },
    ],
    pass: [
      { username: 'info@example.jp', hostProfile: 'xserver' },
      { username: 'info%example.jp', hostProfile: 'xserver' },
      { username: 'taro', hostProfile: 'yahoo-japan' },
      { username: 'apikey', hostProfile: 'sendgrid' },
      { username: null, hostProfile: 'xserver' },
      { username: 'aoki', sendAsEmail: 'info@example.com', hostProfile: 'icloud' },
    ],
    unknown: [{ username: 'info' }, { hostProfile: 'xserver' }],
  },
});
