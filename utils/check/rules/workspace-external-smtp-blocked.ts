import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'workspace-external-smtp-blocked',
  severity: 'error',
  field: 'smtpMsa',
  outside: true,
  detects:
    'The organisation’s Google Workspace does not allow outside SMTP servers ("functionality is not available").',
  evidence: 'strong',
  sources: [
    'https://support.google.com/a/answer/176054',
    'https://safehouseweb.com/how-to-allow-per-user-outbound-gateways-in-g-suite',
  ],
});
