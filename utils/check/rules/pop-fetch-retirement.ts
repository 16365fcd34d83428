import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'pop-fetch-retirement',
  severity: 'info',
  field: 'sendAsEmail',
  notice: 'pop-fetching',
  detects:
    'The error text is about Gmail collecting mail from another mailbox, which Google is ending; not about sending.',
  evidence: 'strong',
  sources: ['https://support.google.com/mail/answer/16604719', 'https://support.google.com/mail/answer/17101213'],
});
