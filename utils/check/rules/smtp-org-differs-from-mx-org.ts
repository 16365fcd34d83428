import { namesOf } from '../../providers/names';
import { ownsDomain } from '../dns-facts';
import { exampleDns, exampleSpf, no, yes } from '../examples';
import { hostParams, recommendedFrom } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';
import { covers } from '../spf-coverage';

export default defineRule({
  id: 'smtp-org-differs-from-mx-org',
  severity: 'info',
  field: 'smtpMsa.host',
  needs: ['host', 'hostProfile', 'dns'],
  detects:
    'The domain’s mail is received at one company and sent through the mailbox server of another, which SPF does not name. A warning where SPF leaves that server out for certain. Sending services and forwarders look like this by nature and are left out.',
  evidence: 'medium',
  sources: ['https://edito.jp/corporate/xserver-mail-operation-trouble', 'https://www.rfc-editor.org/rfc/rfc7208'],
  supersedes: ['spf-does-not-cover-host', 'bounce-dmarc-or-spf'],
  check(facts) {
    const { host, hostProfile, domainProfile, domainHow, dns } = facts;
    const { spf, dkim } = dns.domain;
    if (domainHow !== 'dns' || !domainProfile || spf.answer === 'unknown') return unknown;
    const isService = [hostProfile, domainProfile].some(({ kind }) => kind === 'relay' || kind === 'forwarder');
    if (!ownsDomain(facts) || isService || hostProfile.id === 'google' || hostProfile.id === domainProfile.id)
      return pass;
    const isNamed =
      (spf.answer === 'yes' && covers(spf.value, hostProfile, facts)) ||
      hostProfile.dns?.dkimSelectors?.some((selector) => dkim[selector]?.answer === 'yes');
    if (isNamed) return pass;
    const isLeftOut = spf.answer === 'yes' && spf.value.complete && hostProfile.dns?.spf !== undefined;
    const recommended = recommendedFrom(domainProfile, facts);
    return fail({
      severity: isLeftOut ? 'warning' : 'info',
      actual: host,
      expected: recommended?.host,
      params: {
        host,
        sender: namesOf(hostProfile),
        receiver: namesOf(domainProfile),
        ...hostParams(recommended),
      },
    });
  },
  examples: {
    fail: [
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        domainProfile: 'conoha-wing',
        domainHow: 'dns',
        dns: exampleDns({
          mx: yes(['mail1004.conoha.ne.jp']),
          spf: exampleSpf('v=spf1 include:_spf.conoha.ne.jp ~all'),
        }),
      },
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        domainProfile: 'conoha-wing',
        domainHow: 'dns',
        dns: exampleDns({ mx: yes(['mail1004.conoha.ne.jp']), spf: no }),
      },
    ],
    pass: [
      {
        host: 'smtp.lolipop.jp',
        hostProfile: 'lolipop',
        domainProfile: 'conoha-wing',
        domainHow: 'dns',
        dns: exampleDns({ spf: exampleSpf('v=spf1 include:_spf.lolipop.jp ~all') }),
      },
      {
        host: 'smtp.sendgrid.net',
        hostProfile: 'sendgrid',
        domainProfile: 'xserver',
        domainHow: 'dns',
        dns: exampleDns({ spf: exampleSpf('v=spf1 mx ~all') }),
      },
    ],
    unknown: [{ host: 'smtp.lolipop.jp', hostProfile: 'lolipop', dns: exampleDns() }],
  },
});
