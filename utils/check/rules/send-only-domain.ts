import { ownsDomain } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'send-only-domain',
  severity: 'info',
  field: 'sendAsEmail',
  taste: true,
  needs: ['hostProfile', 'dns'],
  detects: 'A sending service is used, and the domain names no server for incoming mail (MX).',
  evidence: 'medium',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc5321',
    'https://github.com/hoiung/hoiboy-uk/blob/main/docs/email-routing-setup.md',
  ],
  check(facts) {
    const { mx } = facts.dns.domain;
    if (facts.hostProfile.kind !== 'relay' || !ownsDomain(facts) || mx.answer === 'yes') return pass;
    return mx.answer === 'unknown' ? unknown : fail();
  },
  examples: {
    fail: [{ hostProfile: 'sendgrid', dns: exampleDns({ mx: no, address: yes(['203.0.113.10']) }) }],
    pass: [
      { hostProfile: 'sendgrid', dns: exampleDns({ mx: yes(['mx01.lolipop.jp']) }) },
      { hostProfile: 'xserver', dns: exampleDns({ mx: no }) },
    ],
    unknown: [{ hostProfile: 'sendgrid', dns: exampleDns() }],
  },
});
