import { defineErrorRule, otherHost } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-starttls-required',
  severity: 'error',
  field: 'smtpMsa.securityMode',
  detects:
    'Encryption is asked for by one side and not ready at the other ("STARTTLS is required", "does not support TLS").',
  evidence: 'medium',
  sources: [
    'https://support.google.com/mail/answer/1074635',
    'https://github.com/sisimai/p5-sisimai/blob/5-stable/lib/Sisimai/Lhost/Gmail.pm',
    'https://github.com/Mailu/Mailu/issues/2046',
  ],
  say: (facts) => ({ actual: facts.securityMode ?? undefined, params: otherHost(facts) }),
});
