import { ownsDomain } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { reported, severityFor } from '../loudness';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'dkim-key-missing-for-service',
  severity: 'warning',
  field: 'sendAsEmail',
  needs: ['hostProfile', 'dns'],
  detects:
    'The provider of the typed server signs with keys at fixed places of the customer’s domain, and none of them is there.',
  evidence: 'medium',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6376',
    'https://support.google.com/a/answer/81126',
    'https://github.com/hoiung/hoiboy-uk/blob/main/docs/brevo-api-setup.md',
  ],
  supersedes: ['bounce-dmarc-or-spf'],
  check(facts) {
    const { hostProfile: profile, dns } = facts;
    const selectors = profile.dns?.dkimSelectors ?? [];
    if (!ownsDomain(facts) || selectors.length === 0) return pass;
    const answers = selectors.map((selector) => dns.domain.dkim[selector]?.answer ?? 'unknown');
    if (answers.includes('yes')) return pass;
    if (answers.includes('unknown')) return unknown;
    const said = severityFor(profile.confidence.dns, reported(facts, ['bounce-dmarc-or-spf']), 'warning');
    return said ? fail({ ...said, params: { service: profile.name, selectors } }) : unknown;
  },
  examples: {
    fail: [
      { hostProfile: 'fastmail', dns: exampleDns({ dkim: { fm1: no, fm2: no, fm3: no } }) },
      { hostProfile: 'resend', dns: exampleDns({ dkim: { resend: no } }) },
      { hostProfile: 'resend', dns: exampleDns({ dkim: { resend: no } }), errors: ['bounce-dmarc-or-spf'] },
      { hostProfile: 'resend', dns: exampleDns({ dkim: { resend: no } }), errors: ['bounce-login-rejected'] },
    ],
    pass: [
      { hostProfile: 'fastmail', dns: exampleDns({ dkim: { fm1: yes('p=MIGf'), fm2: no, fm3: no } }) },
      { hostProfile: 'amazon-ses', dns: exampleDns() },
    ],
    unknown: [
      { hostProfile: 'fastmail', dns: exampleDns({ dkim: { fm1: no } }) },
      { hostProfile: 'fastmail', dns: exampleDns() },
    ],
  },
});
