import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-sender-not-owned',
  severity: 'error',
  field: 'smtpMsa.username',
  detects: 'The login is right, but may not send from this address ("not owned by user", SendAsDenied).',
  evidence: 'medium',
  sources: [
    'https://github.com/docker-mailserver/docker-mailserver/pull/872',
    'https://github.com/frappe/frappe/issues/35284',
    'https://github.com/freescout-help-desk/freescout/issues/3911',
  ],
  say: ({ hostProfile }) => ({ variant: hostProfile?.kind === 'relay' ? 'service' : undefined }),
  examples: [{ host: 'email-smtp.eu-west-1.amazonaws.com', hostProfile: 'amazon-ses' }],
});
