import { quirks } from '../error-rule';
import { reported } from '../loudness';
import { usernameOf } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'app-password-needed',
  severity: 'info',
  field: 'smtpMsa.username',
  needs: ['hostProfile'],
  detects:
    'The provider wants a separate app password. Said only while a login is being entered, and as a warning after a refused login; everyone whose mail goes out has done it already.',
  evidence: 'strong',
  sources: [
    'https://support.google.com/accounts/answer/185833',
    'https://www.zoho.com/mail/help/zoho-smtp.html',
    'https://daimto.com/how-to-fix-username-and-password-when-accessing-googles-smtp-server',
  ],
  supersedes: ['bounce-login-rejected'],
  check(facts) {
    const { password } = facts.hostProfile;
    if (password !== 'app-password' && password !== 'authorization-code') return pass;
    const refused = reported(facts, ['bounce-login-rejected']);
    // Only the edit window, where a login is entered, shows a user name.
    if (!refused && typeof facts.username !== 'string') return pass;
    const wanted = usernameOf(facts.hostProfile, facts.sendAsEmail);
    const usernameWhere = wanted?.form === 'account-specific' ? wanted.description : undefined;
    return fail({
      severity: refused ? 'warning' : 'info',
      variant: password === 'app-password' ? undefined : 'code',
      params: { ...quirks(facts), ...(usernameWhere && { usernameWhere }) },
    });
  },
  examples: {
    fail: [
      { hostProfile: 'yahoo', username: 'me@yahoo.com' },
      { hostProfile: 'icloud', errors: ['bounce-login-rejected'] },
      { hostProfile: 'icloud', sendAsEmail: 'info@example.com', username: 'info@example.com' },
      { hostProfile: 'qq', username: 'me@qq.com' },
    ],
    pass: [{ hostProfile: 'yahoo' }, { hostProfile: 'xserver', username: 'info@example.jp' }],
    unknown: [{ username: 'info@example.com' }],
  },
});
