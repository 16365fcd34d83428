import { exampleDns } from '../examples';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'alias-off-for-own-address',
  severity: 'info',
  field: 'treatAsAlias',
  taste: true,
  needs: ['treatAsAlias', 'dns', 'domainProfile'],
  detects:
    'The alias box is off, the question is not answered yet, and by DNS the domain’s mail is forwarded or lies at Google. A hint at the question, never a fault.',
  evidence: 'strong',
  sources: [
    'https://support.google.com/a/answer/1710338',
    'https://support.cloudhq.net/should-i-tick-or-uncheck-treat-as-an-alias-in-gmail-settings/',
  ],
  check({ treatAsAlias, readHere, domainProfile, domainAtGoogle }) {
    const mayEndHere = domainProfile.kind === 'forwarder' || domainAtGoogle;
    return treatAsAlias || readHere !== undefined || !mayEndHere ? pass : fail({ actual: false });
  },
  examples: {
    fail: [{ treatAsAlias: false, dns: exampleDns({}), domainProfile: 'cloudflare-routing', domainHow: 'dns' }],
    pass: [
      { treatAsAlias: true, dns: exampleDns({}), domainProfile: 'cloudflare-routing', domainHow: 'dns' },
      { treatAsAlias: false, dns: exampleDns({}), domainProfile: 'cloudflare-routing', readHere: false },
      { treatAsAlias: false, dns: exampleDns({}), domainProfile: 'xserver', domainHow: 'dns' },
    ],
    unknown: [{ treatAsAlias: false, domainProfile: 'cloudflare-routing' }],
  },
});
