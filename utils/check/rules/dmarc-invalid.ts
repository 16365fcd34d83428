import { ownsDomain } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'dmarc-invalid',
  severity: 'warning',
  field: 'sendAsEmail',
  needs: ['dns'],
  detects: 'The domain has several DMARC records, or one without a policy that receivers know.',
  evidence: 'weak',
  sources: ['https://www.rfc-editor.org/rfc/rfc7489'],
  check(facts) {
    const { dmarc } = facts.dns.domain;
    if (!ownsDomain(facts) || dmarc.answer === 'no') return pass;
    if (dmarc.answer === 'unknown') return unknown;
    const { records, policy } = dmarc.value;
    if (records.length > 1) return fail({ variant: 'several', params: { count: records.length } });
    return policy ? pass : fail({ params: { record: records[0] ?? '' } });
  },
  examples: {
    fail: [
      { dns: exampleDns({ dmarc: yes({ records: ['v=DMARC1; p=rejct'] }) }) },
      { dns: exampleDns({ dmarc: yes({ records: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }) }) },
    ],
    pass: [
      { dns: exampleDns({ dmarc: yes({ records: ['v=DMARC1; p=none'], policy: 'none' }) }) },
      { dns: exampleDns({ dmarc: no }) },
    ],
    unknown: [{ dns: exampleDns() }],
  },
});
