import { exampleDns } from '../examples';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'alias-on-for-other-persons-mailbox',
  severity: 'info',
  field: 'treatAsAlias',
  taste: true,
  needs: ['treatAsAlias', 'dns', 'domainProfile'],
  detects:
    'The alias box is on, the question is not answered yet, and by DNS the domain’s mailboxes lie at another provider. A hint at the question, never a fault.',
  evidence: 'medium',
  sources: [
    'https://support.google.com/a/answer/1710338',
    'https://support.cloudhq.net/should-i-tick-or-uncheck-treat-as-an-alias-in-gmail-settings/',
  ],
  check({ treatAsAlias, readHere, domainProfile, domainHow, domainAtGoogle }) {
    const elsewhere = domainHow === 'dns' && domainProfile.kind !== 'forwarder' && !domainAtGoogle;
    return !treatAsAlias || readHere !== undefined || !elsewhere ? pass : fail({ actual: true });
  },
  examples: {
    fail: [{ treatAsAlias: true, dns: exampleDns({}), domainProfile: 'xserver', domainHow: 'dns' }],
    pass: [
      { treatAsAlias: false, dns: exampleDns({}), domainProfile: 'xserver', domainHow: 'dns' },
      { treatAsAlias: true, dns: exampleDns({}), domainProfile: 'xserver', domainHow: 'dns', readHere: true },
      { treatAsAlias: true, dns: exampleDns({}), domainProfile: 'cloudflare-routing', domainHow: 'dns' },
    ],
    unknown: [{ treatAsAlias: true, domainProfile: 'xserver' }],
  },
});
