import { mxNames, ownsDomain } from '../dns-facts';
import { exampleDns, exampleSpf, no, yes } from '../examples';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';
import { termsFor } from '../spf-coverage';

export default defineRule({
  id: 'spf-absent',
  severity: 'warning',
  field: 'sendAsEmail',
  needs: ['dns'],
  detects:
    'A domain that receives mail has no SPF record. A note only where a signature (DKIM) key of the service stands in DNS, or a sending service with a return address of its own is used.',
  evidence: 'strong',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc7208',
    'https://support.google.com/a/answer/81126',
    'https://help.sakura.ad.jp/notification/n-2595',
    'https://help.arena.ne.jp/hc/ja/articles/23599526614679',
  ],
  supersedes: ['dmarc-absent', 'bounce-dmarc-or-spf'],
  check(facts) {
    const { dns, hostProfile, domainProfile } = facts;
    const { mx, spf, dkim } = dns.domain;
    if (!ownsDomain(facts) || spf.answer === 'yes') return pass;
    if (mx.answer === 'unknown' || spf.answer === 'unknown') return unknown;
    if (mxNames(dns).length === 0) return pass;
    const signed = Object.values(dkim).some(({ answer }) => answer === 'yes') || hostProfile?.kind === 'relay';
    const terms = termsFor(hostProfile ?? domainProfile, facts.host ?? recommendedFor(facts)?.host);
    return fail({
      severity: signed ? 'info' : 'warning',
      params: { newRecord: terms ? `v=spf1 ${terms} ~all` : '' },
    });
  },
  examples: {
    fail: [
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        dns: exampleDns({ mx: yes(['mx01.lolipop.jp']), spf: no }),
      },
      { host: 'smtp.sendgrid.net', hostProfile: 'sendgrid', dns: exampleDns({ mx: yes(['mx.example.net']), spf: no }) },
      { dns: exampleDns({ mx: yes(['mx.example.net']), spf: no, dkim: { fm1: yes('v=DKIM1') } }) },
    ],
    pass: [
      { dns: exampleDns({ mx: yes(['mx01.lolipop.jp']), spf: exampleSpf('v=spf1 mx ~all') }) },
      { domain: 'posteo.de', domainProfile: 'posteo', domainHow: 'domain', dns: exampleDns({ spf: no }) },
      { dns: exampleDns({ mx: no, spf: no }) },
    ],
    unknown: [{ dns: exampleDns() }, { host: 'smtp.lolipop.jp' }],
  },
});
