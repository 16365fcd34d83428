import { defineErrorRule, quirks } from '../error-rule';
import { usernameOf } from '../recommend';

export default defineErrorRule({
  id: 'bounce-login-rejected',
  severity: 'error',
  field: 'smtpMsa.username',
  detects: 'The sending server turned down user name or password (535, 5.7.8).',
  evidence: 'strong',
  sources: [
    'https://github.com/forwardemail/free-email-forwarding/issues/48',
    'https://tech.sailjada.com/posts/2026-05-12-1849.html',
    'https://www.rfc-editor.org/rfc/rfc4954',
  ],
  say(facts) {
    const profile = facts.hostProfile ?? facts.domainProfile;
    const wanted = profile && usernameOf(profile, facts.sendAsEmail);
    const usernameWhere = wanted?.form === 'account-specific' ? wanted.description : undefined;
    return {
      variant: profile?.password === 'smtp-key' ? 'key' : undefined,
      params: { ...quirks(facts), ...(usernameWhere && { usernameWhere }) },
    };
  },
  examples: [{ host: 'smtp-relay.brevo.com', hostProfile: 'brevo' }],
});
