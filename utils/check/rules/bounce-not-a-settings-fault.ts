import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-not-a-settings-fault',
  severity: 'info',
  field: 'sendAsEmail',
  detects: 'Gmail blames the settings, but the server’s answer is about the message, for example a missing subject.',
  evidence: 'medium',
  sources: ['https://github.com/sisimai/set-of-emails/blob/master/maildir/bsd/lhost-googleworkspace-01.eml'],
});
