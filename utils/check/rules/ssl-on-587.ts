import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'ssl-on-587',
  severity: 'error',
  field: 'smtpMsa.securityMode',
  needs: ['port', 'securityMode'],
  detects: 'Port 587 together with SSL.',
  evidence: 'medium',
  sources: ['https://support.google.com/mail/answer/1074635', 'https://www.rfc-editor.org/rfc/rfc8314'],
  supersedes: ['provider-port-mode-differs'],
  check({ port, securityMode }) {
    return port === 587 && securityMode === 'ssl' ? fail({ actual: 'ssl', expected: 'starttls' }) : pass;
  },
  examples: {
    fail: [{ port: 587, securityMode: 'ssl' }],
    pass: [
      { port: 587, securityMode: 'starttls' },
      { port: 465, securityMode: 'ssl' },
    ],
    unknown: [{ port: 587 }],
  },
});
