import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-browser-login-needed',
  severity: 'warning',
  field: 'smtpMsa.username',
  outside: true,
  detects: 'Another Google account refuses the login until its owner signs in with a browser (534 5.7.14).',
  evidence: 'strong',
  sources: [
    'https://github.com/forwardemail/free-email-forwarding/issues/185',
    'https://github.com/forwardemail/free-email-forwarding/issues/57',
    'https://github.com/forwardemail/free-email-forwarding/issues/62',
  ],
});
