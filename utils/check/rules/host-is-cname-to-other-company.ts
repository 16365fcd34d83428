import { isSameOrganisation } from '../../names/registrable-domain';
import { hostEvidence } from '../dns-facts';
import { exampleDns, no, yes } from '../examples';
import { reported } from '../loudness';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'host-is-cname-to-other-company',
  severity: 'info',
  field: 'smtpMsa.host',
  needs: ['host', 'dns'],
  detects:
    'The server name is an alias (CNAME) of a name at another company. Names that a profile lists are fine; where own names are known to fail, own-domain-host-on-shared-hosting says more.',
  evidence: 'medium',
  sources: [
    'https://help.dreamhost.com/hc/en-us/articles/215306748-Certificate-domain-mismatch-error-when-connecting-to-a-DreamHost-mail-server',
    'https://spt.clara.jp/faq/?include_tag=gmail',
    'https://github.com/huan/docker-simple-mail-forwarder/issues/71',
  ],
  supersedes: ['own-domain-host-on-shared-hosting', 'bounce-tls-name-mismatch'],
  check(facts) {
    const { host } = facts;
    if (facts.hostProfile || facts.domainProfile?.ownDomainHost === 'no') return pass;
    const cname = hostEvidence(facts)?.cname;
    if (!cname || cname.answer === 'unknown') return unknown;
    if (cname.answer === 'no' || isSameOrganisation(cname.value, host)) return pass;
    const shown = { actual: host, params: { host, target: cname.value } };
    return reported(facts, ['bounce-tls-name-mismatch'])
      ? fail({ ...shown, variant: 'bounced', expected: cname.value })
      : fail(shown);
  },
  examples: {
    fail: [
      { host: 'mail.example.com', dns: exampleDns({}, { cname: yes('smtp.example.net') }) },
      {
        host: 'mail.example.com',
        dns: exampleDns({}, { cname: yes('smtp.example.net') }),
        errors: ['bounce-tls-name-mismatch'],
      },
    ],
    pass: [
      { host: 'mail.example.com', dns: exampleDns({}, { cname: no }) },
      { host: 'mail.example.com', dns: exampleDns({}, { cname: yes('example.com') }) },
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', dns: exampleDns() },
      {
        host: 'mail.example.com',
        domainProfile: 'xserver',
        domainHow: 'dns',
        dns: exampleDns({}, { cname: yes('sv1.xserver.jp') }),
      },
    ],
    unknown: [{ host: 'mail.example.com' }, { host: 'mail.example.com', dns: exampleDns() }],
  },
});
