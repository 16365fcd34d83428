import { ownsDomain } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'dmarc-absent',
  severity: 'info',
  field: 'sendAsEmail',
  taste: true,
  needs: ['dns'],
  detects: 'Neither the domain nor the one above it has a DMARC record. No fault for small senders.',
  evidence: 'medium',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7489',
    'https://support.google.com/a/answer/81126',
    'https://help.sakura.ad.jp/notification/n-2595',
  ],
  check(facts) {
    const { dmarc } = facts.dns.domain;
    if (!ownsDomain(facts) || dmarc.answer === 'yes') return pass;
    return dmarc.answer === 'unknown' ? unknown : fail();
  },
  examples: {
    fail: [{ dns: exampleDns({ dmarc: no }) }],
    pass: [
      { dns: exampleDns({ dmarc: yes({ records: ['v=DMARC1; p=none'], policy: 'none' }) }) },
      { domain: 'posteo.de', domainProfile: 'posteo', domainHow: 'domain', dns: exampleDns({ dmarc: no }) },
    ],
    unknown: [{ dns: exampleDns() }, { host: 'smtp.lolipop.jp' }],
  },
});
