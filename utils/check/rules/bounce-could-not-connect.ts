import { defineErrorRule, otherHost, quirks } from '../error-rule';
import { isDocumented } from '../loudness';

export default defineErrorRule({
  id: 'bounce-could-not-connect',
  severity: 'error',
  field: 'smtpMsa.host',
  detects:
    'Gmail could not start a conversation with the server ("unable to read banner", connection timed out). A warning where the settings are those the provider documents.',
  evidence: 'medium',
  sources: [
    'https://github.com/forwardemail/free-email-forwarding/issues/117',
    'https://github.com/sisimai/p5-sisimai/blob/5-stable/lib/Sisimai/Lhost/Gmail.pm',
  ],
  say(facts) {
    const params = { ...otherHost(facts), ...quirks(facts) };
    return isDocumented(facts) ? { severity: 'warning', variant: 'documented', params } : { params };
  },
  examples: [{ host: 'posteo.de', hostProfile: 'posteo', port: 465, securityMode: 'ssl' }],
});
