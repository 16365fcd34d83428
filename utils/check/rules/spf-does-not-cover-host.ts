import { ownsDomain } from '../dns-facts';
import { exampleDns, exampleSpf, no } from '../examples';
import { reported, severityFor } from '../loudness';
import { defineRule, fail, pass, unknown } from '../rule';
import { covers, namesMachines, termsFor, withTerms } from '../spf-coverage';

export default defineRule({
  id: 'spf-does-not-cover-host',
  severity: 'warning',
  field: 'sendAsEmail',
  needs: ['host', 'hostProfile', 'dns'],
  detects:
    'The domain’s one SPF record does not let the provider of the typed server send. Sending services and forwarders are left out, since they use a return address of their own, and so is Google’s server for domains elsewhere.',
  evidence: 'strong',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7208',
    'https://support.google.com/a/answer/81126',
    'https://help.sakura.ad.jp/notification/n-2595',
    'https://support.lolipop.jp/hc/ja/articles/21946925094675',
  ],
  supersedes: ['bounce-dmarc-or-spf'],
  check(facts) {
    const { host, hostProfile: profile, dns } = facts;
    const { spf } = dns.domain;
    if (!ownsDomain(facts) || spf.answer === 'no') return pass;
    if (spf.answer === 'unknown') return unknown;
    const [record = '', second] = spf.value.records;
    if (second !== undefined || covers(spf.value, profile, facts)) return pass;
    const own = profile.kind !== 'relay' && profile.kind !== 'forwarder' && profile.dns?.spf;
    const elsewhere = profile.id === 'google' && !facts.domainAtGoogle;
    if (!own || elsewhere || !spf.value.complete || !profile.confidence.dns) return unknown;
    const level = namesMachines(spf.value) ? 'medium' : profile.confidence.dns;
    const said = severityFor(level, reported(facts, ['bounce-dmarc-or-spf']), 'warning');
    const terms = termsFor(profile, host);
    const params = { record, terms: terms ?? '', newRecord: (terms && withTerms(record, terms)) ?? '' };
    return said ? fail({ ...said, params }) : unknown;
  },
  examples: {
    fail: [
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        dns: exampleDns({ spf: exampleSpf('v=spf1 include:_spf.google.com ~all') }),
      },
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        dns: exampleDns({ spf: exampleSpf('v=spf1 ip4:203.0.113.13 ~all') }),
      },
      // Nobody can tell where in it a term belongs.
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        dns: exampleDns({ spf: exampleSpf('v=spf1 redirect=_spf.example.net') }),
      },
      {
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        domainAtGoogle: true,
        dns: exampleDns({ spf: exampleSpf('v=spf1 include:_spf.example.net ~all') }),
      },
    ],
    pass: [
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        dns: exampleDns({ spf: exampleSpf('v=spf1 include:_spf.lolipop.jp ~all') }),
      },
      { host: 'smtp.lolipop.jp', hostProfile: 'lolipop', dns: exampleDns({ spf: no }) },
    ],
    unknown: [
      // Google's server takes mail for any domain, and does not send for those that are elsewhere.
      {
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        dns: exampleDns({ spf: exampleSpf('v=spf1 include:_spf.example.net ~all') }),
      },
      { host: 'smtp.lolipop.jp', hostProfile: 'lolipop', dns: exampleDns() },
      {
        host: 'smtp.sendgrid.net',
        hostProfile: 'sendgrid',
        dns: exampleDns({ spf: exampleSpf('v=spf1 include:_spf.google.com ~all') }),
      },
    ],
  },
});
