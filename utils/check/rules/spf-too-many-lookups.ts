import { ownsDomain } from '../dns-facts';
import { exampleDns, exampleSpf, no, yes } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'spf-too-many-lookups',
  severity: 'warning',
  field: 'sendAsEmail',
  needs: ['dns'],
  detects: 'The SPF record takes more than ten DNS queries to evaluate.',
  evidence: 'weak',
  sources: ['https://www.rfc-editor.org/rfc/rfc7208'],
  supersedes: ['bounce-dmarc-or-spf'],
  check(facts) {
    const { spf } = facts.dns.domain;
    if (!ownsDomain(facts) || spf.answer === 'no') return pass;
    if (spf.answer === 'unknown' || spf.value.lookups === undefined) return unknown;
    const [record = ''] = spf.value.records;
    return spf.value.lookups > 10 ? fail({ params: { record } }) : pass;
  },
  examples: {
    fail: [
      {
        dns: exampleDns({
          spf: yes({
            records: ['v=spf1 a mx ~all'],
            mechanisms: ['a', 'mx', 'all'],
            own: 3,
            lookups: 12,
            complete: false,
          }),
        }),
      },
    ],
    pass: [{ dns: exampleDns({ spf: exampleSpf('v=spf1 mx ~all') }) }, { dns: exampleDns({ spf: no }) }],
    unknown: [
      { dns: exampleDns() },
      {
        dns: exampleDns({
          spf: yes({ records: ['v=spf1 exists:%{i}.a.example'], mechanisms: [], own: 0, complete: false }),
        }),
      },
    ],
  },
});
