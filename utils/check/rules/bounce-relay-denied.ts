import { defineErrorRule, otherHost } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-relay-denied',
  severity: 'error',
  field: 'smtpMsa.username',
  detects: 'The sending server wants a login that it did not get ("relaying denied", "Authentication Required").',
  evidence: 'medium',
  sources: [
    'https://www.crazydomains.sydney/help/article/email-sending-error-550-please-turn-on-smtp-authentication',
    'https://github.com/sisimai/p5-sisimai/blob/5-stable/lib/Sisimai/Rhost/Google.pm',
  ],
  say: (facts) => ({ params: otherHost(facts) }),
});
