import { defineErrorRule, otherHost } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-server-offers-no-login',
  severity: 'error',
  field: 'smtpMsa.port',
  detects: 'The server offers no login on this port or with this security ("does not advertise AUTH capability").',
  evidence: 'strong',
  sources: [
    'https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-googleworkspace-01.eml',
    'https://github.com/Mailu/Mailu/issues/2046',
    'https://github.com/Mailu/Mailu/issues/3646',
  ],
  supersedes: ['bounce-relay-denied'],
  say: (facts) => ({ actual: facts.port ?? undefined, params: otherHost(facts) }),
});
