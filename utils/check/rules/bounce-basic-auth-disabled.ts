import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-basic-auth-disabled',
  severity: 'error',
  field: 'smtpMsa.username',
  outside: true,
  detects: 'Microsoft refuses password logins for this mailbox (550 5.7.30, 535 5.7.139).',
  evidence: 'strong',
  sources: [
    'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
    'https://www.captaindns.com/en/blog/microsoft-exchange-basic-auth-smtp-end',
  ],
  supersedes: ['m365-basic-auth-retirement'],
});
