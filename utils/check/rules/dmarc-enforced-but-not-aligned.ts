import { isOutsideGoogle, ownsDomain } from '../dns-facts';
import { exampleDns, exampleSpf, no, yes } from '../examples';
import { hostParams, recommendedFrom } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

const REJECT = yes({ records: ['v=DMARC1; p=reject'], policy: 'reject' as const });

export default defineRule({
  id: 'dmarc-enforced-but-not-aligned',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['isPrimary', 'dns'],
  detects:
    'Google’s servers send for a domain that is not at Google, and the domain’s DMARC policy is quarantine or reject.',
  evidence: 'strong',
  sources: [
    'https://support.google.com/a/answer/2466580',
    'https://www.rfc-editor.org/rfc/rfc7489',
    'https://github.com/forwardemail/free-email-forwarding/issues/2',
    'https://github.com/forwardemail/free-email-forwarding/pull/141',
  ],
  supersedes: ['relay-through-smtp-gmail-com', 'sent-through-gmail-servers', 'dmarc-absent', 'bounce-dmarc-or-spf'],
  check(facts) {
    const { host, hostProfile, domainProfile, isPrimary, dns } = facts;
    const { dmarc } = dns.domain;
    if (isPrimary || !ownsDomain(facts)) return pass;
    if (host === undefined) return unknown;
    const outside = isOutsideGoogle(facts);
    if ((host !== null && hostProfile?.id !== 'google') || outside === false || dmarc.answer === 'no') return pass;
    if (outside === undefined || dmarc.answer === 'unknown') return unknown;
    const { policy } = dmarc.value;
    if (policy !== 'quarantine' && policy !== 'reject') return pass;
    const right = domainProfile && recommendedFrom(domainProfile, facts);
    return fail({
      actual: host ?? undefined,
      expected: right?.host,
      params: { policy, ...hostParams(right) },
    });
  },
  examples: {
    fail: [
      {
        isPrimary: false,
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        domainAtGoogle: false,
        dns: exampleDns({ dmarc: REJECT }),
      },
      {
        isPrimary: false,
        host: null,
        hostProfile: null,
        dns: exampleDns({ mx: yes(['mx.example.net']), spf: exampleSpf('v=spf1 mx ~all'), dmarc: REJECT }),
      },
    ],
    pass: [
      { isPrimary: false, host: 'smtp.gmail.com', hostProfile: 'google', dns: exampleDns({ dmarc: no }) },
      {
        isPrimary: false,
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        domainAtGoogle: true,
        dns: exampleDns({ dmarc: REJECT }),
      },
      { isPrimary: false, host: 'smtp.lolipop.jp', hostProfile: 'lolipop', dns: exampleDns({ dmarc: REJECT }) },
    ],
    unknown: [
      { isPrimary: false, dns: exampleDns({ dmarc: no }) },
      { isPrimary: false, host: 'smtp.gmail.com', hostProfile: 'google', domainAtGoogle: false, dns: exampleDns() },
      // A filter in front of Google looks like this.
      {
        isPrimary: false,
        host: 'smtp.gmail.com',
        hostProfile: 'google',
        dns: exampleDns({
          mx: yes(['mxa.filter.example']),
          spf: exampleSpf('v=spf1 include:_spf.google.com ~all'),
          dmarc: REJECT,
        }),
      },
    ],
  },
});
