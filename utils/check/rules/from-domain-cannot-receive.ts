import { ownsDomain } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'from-domain-cannot-receive',
  severity: 'error',
  field: 'sendAsEmail',
  needs: ['dns'],
  detects: 'The domain takes no mail: it does not exist, has a null MX, or has neither MX nor address.',
  evidence: 'medium',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7505',
    'https://www.rfc-editor.org/rfc/rfc5321',
    'https://github.com/forwardemail/free-email-forwarding/issues/120',
  ],
  supersedes: [
    'send-only-domain',
    'spf-absent',
    'dmarc-absent',
    'dmarc-invalid',
    'smtp-org-differs-from-mx-org',
    'address-unverified',
  ],
  check(facts) {
    const { mx, address } = facts.dns.domain;
    if (!ownsDomain(facts)) return pass;
    const variant = facts.verificationStatus === 'pending' ? 'pending' : undefined;
    if (mx.answer === 'yes') return mx.value.every((name) => name === '.') ? fail({ variant }) : pass;
    if (mx.answer === 'unknown' || address.answer === 'unknown') return unknown;
    return address.answer === 'no' ? fail({ variant }) : pass;
  },
  examples: {
    fail: [
      { dns: exampleDns({ mx: no, address: no }) },
      { dns: exampleDns({ mx: yes(['.']) }), verificationStatus: 'pending' },
    ],
    pass: [
      { dns: exampleDns({ mx: yes(['mx01.lolipop.jp']) }) },
      { dns: exampleDns({ mx: no, address: yes(['192.0.2.1']) }) },
    ],
    unknown: [{ dns: exampleDns() }, { dns: exampleDns({ mx: no }) }],
  },
});
