import { hostParams, recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'host-is-placeholder',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['rawHost', 'hostIsPlaceholder'],
  detects:
    'The server field holds a name as manuals show it, such as svNNNN.xserver.jp or mail.your-domain, and not the customer’s own.',
  evidence: 'medium',
  sources: [
    'https://www.xserver.ne.jp/manual/man_mail_setting_gmail.php',
    'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  ],
  supersedes: [
    'host-has-stray-characters',
    'bounce-could-not-connect',
    'bounce-tls-name-mismatch',
    'bounce-certificate-untrusted',
    'bounce-server-offers-no-login',
  ],
  check(facts) {
    if (!facts.hostIsPlaceholder) return pass;
    const recommended = recommendedFor(facts);
    const isNumber = /(?:[a-z]\*|\*-)/.test(recommended?.host ?? '');
    return fail({
      variant: isNumber ? 'number' : undefined,
      actual: facts.rawHost,
      expected: recommended?.host,
      params: { typed: facts.rawHost, ...hostParams(recommended) },
    });
  },
  examples: {
    fail: [
      { rawHost: 'svNNNN.xserver.jp', hostIsPlaceholder: true, hostProfile: 'xserver' },
      { rawHost: 'USERNAME.mail.pairserver.com', hostIsPlaceholder: true, hostProfile: 'pair' },
      { rawHost: 'mail.your-domain', hostIsPlaceholder: true },
    ],
    pass: [
      { rawHost: 'sv12718.xserver.jp', hostIsPlaceholder: false, hostProfile: 'xserver' },
      { rawHost: null, hostIsPlaceholder: false },
    ],
    unknown: [{ hostIsPlaceholder: false }],
  },
});
