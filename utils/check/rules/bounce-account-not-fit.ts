import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-account-not-fit',
  severity: 'error',
  field: 'sendAsEmail',
  outside: true,
  detects:
    'The account at the host may not send at present: not activated yet, suspended, or on trial ("Outgoing mail … has been suspended", "not yet activated").',
  evidence: 'medium',
  sources: [
    'https://help.brevo.com/hc/en-us/articles/115000188150',
    'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users',
    'https://github.com/leemunroe/grunt-email-workflow/issues/81',
  ],
});
