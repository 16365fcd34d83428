import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-app-password-required',
  severity: 'error',
  field: 'smtpMsa.username',
  detects: 'The sending server wants an app password because the account uses two-step sign-in (534 5.7.9).',
  evidence: 'strong',
  sources: [
    'https://support.google.com/accounts/answer/185833',
    'https://daimto.com/how-to-fix-username-and-password-when-accessing-googles-smtp-server',
    'https://support.google.com/a/answer/2956491',
  ],
  supersedes: ['bounce-login-rejected', 'app-password-needed'],
  say: ({ hostProfile }) => ({ variant: hostProfile?.id === 'google' ? 'google' : undefined }),
  examples: [{ host: 'smtp.gmail.com', hostProfile: 'google' }],
});
