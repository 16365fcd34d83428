import { ownsDomain } from '../dns-facts';
import { exampleDns, exampleSpf, no } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

/** One record that says what several say; `undefined` when they cannot simply be joined. */
function joined(records: readonly string[]): string | undefined {
  const terms = records.flatMap((record) => record.trim().split(/\s+/).slice(1));
  if (terms.some((term) => term.includes('='))) return undefined;
  const others = [...new Set(terms.filter((term) => !/^[~?+-]?all$/i.test(term)))];
  return ['v=spf1', ...others, '~all'].join(' ');
}

export default defineRule({
  id: 'spf-multiple-records',
  severity: 'error',
  field: 'sendAsEmail',
  needs: ['dns'],
  detects: 'The domain has two or more SPF records; only one is allowed.',
  evidence: 'strong',
  sources: ['https://www.rfc-editor.org/rfc/rfc7208', 'https://github.com/fabgcruz/bagre/issues/32'],
  supersedes: ['dmarc-absent', 'bounce-dmarc-or-spf'],
  check(facts) {
    const { spf } = facts.dns.domain;
    if (!ownsDomain(facts) || spf.answer === 'no') return pass;
    if (spf.answer === 'unknown') return unknown;
    const { records } = spf.value;
    if (records.length < 2) return pass;
    return fail({ params: { count: records.length, newRecord: joined(records) ?? '' } });
  },
  examples: {
    fail: [
      { dns: exampleDns({ spf: exampleSpf('v=spf1 include:a.example ~all', 'v=spf1 include:b.example -all') }) },
      { dns: exampleDns({ spf: exampleSpf('v=spf1 redirect=a.example', 'v=spf1 mx ~all') }) },
    ],
    pass: [{ dns: exampleDns({ spf: exampleSpf('v=spf1 mx ~all') }) }, { dns: exampleDns({ spf: no }) }],
    unknown: [{ dns: exampleDns() }],
  },
});
