import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-too-many-attempts',
  severity: 'info',
  field: 'smtpMsa.username',
  outside: true,
  detects: 'The server has locked out logins for a while (454 4.7.0, "Too many authentication failures").',
  evidence: 'medium',
  sources: [
    'https://github.com/forwardemail/free-email-forwarding/issues/209',
    'https://github.com/sisimai/p5-sisimai/blob/5-stable/lib/Sisimai/Rhost/Google.pm',
  ],
});
