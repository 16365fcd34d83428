import { hostEvidence } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { hostParams, recommendedFor } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'host-does-not-resolve',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host', 'dns'],
  detects: 'DNS says for certain that the server name does not exist, or has no address.',
  evidence: 'weak',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc8020',
    'https://support.nutshell.com/en/articles/8428885-i-m-getting-an-error-with-my-smtp-settings',
    'https://edito.jp/corporate/xserver-mail-operation-trouble',
  ],
  supersedes: [
    'own-domain-host-on-shared-hosting',
    'smtp-org-differs-from-mx-org',
    'spf-does-not-cover-host',
    'provider-port-mode-differs',
    'bounce-could-not-connect',
    'host-is-known-wrong',
  ],
  check(facts) {
    const address = hostEvidence(facts)?.address;
    if (!address || address.answer === 'unknown') return unknown;
    if (address.answer === 'yes') return pass;
    const recommended = recommendedFor(facts);
    const other = recommended?.host === facts.host ? undefined : recommended;
    const params = { host: facts.host, ...hostParams(other) };
    return fail({ actual: facts.host, expected: other?.hostForReader, params });
  },
  examples: {
    fail: [
      { host: 'smtp.example.com', dns: exampleDns({}, { host: 'smtp.example.com', address: no }) },
      {
        host: 'mail.example.com',
        domainProfile: 'xserver',
        domainHow: 'dns',
        dns: exampleDns({}, { host: 'mail.example.com', address: no }),
      },
    ],
    pass: [
      { host: 'smtp.example.com', dns: exampleDns({}, { host: 'smtp.example.com', address: yes(['192.0.2.1']) }) },
      { host: null, dns: exampleDns() },
    ],
    unknown: [
      { host: 'smtp.example.com' },
      { host: 'smtp.example.com', dns: exampleDns({}, { host: 'smtp.example.com' }) },
      // Asked before another name was typed.
      { host: 'smtp.example.com', dns: exampleDns({}, { host: 'old.example.com', address: no }) },
    ],
  },
});
