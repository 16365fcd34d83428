import { isUnder } from '../../providers/host-name';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'own-domain-host-on-shared-hosting',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects:
    'The server is named after the address’s own domain, while the host of that domain has certificates for its own names only. Without knowing the host: cannot tell, and asks.',
  evidence: 'strong',
  sources: [
    'https://www.xserver.ne.jp/support/faq/service_mail_setting_mail_server.php',
    'https://help.dreamhost.com/hc/en-us/articles/215306748-Certificate-domain-mismatch-error-when-connecting-to-a-DreamHost-mail-server',
    'https://spt.clara.jp/faq/?include_tag=gmail',
  ],
  supersedes: ['bounce-tls-name-mismatch', 'provider-port-mode-differs', 'host-is-known-wrong'],
  check(facts) {
    const { host, domain, domainHow, domainProfile: provider } = facts;
    const ownName = isUnder(host, domain) && domainHow !== 'domain' && !facts.domainAtGoogle;
    if (!ownName || provider?.ownDomainHost === 'yes') return pass;
    const bounced = facts.errors?.includes('bounce-tls-name-mismatch') ?? false;
    const params = { host, domain, provider: provider?.name ?? '' };
    if (provider?.ownDomainHost !== 'no') {
      return fail({
        actual: host,
        params,
        severity: bounced ? 'error' : 'unknown',
        variant: bounced ? 'bounced' : 'ask',
      });
    }
    const certificate = provider.certificateNames?.[0];
    const sure = bounced || provider.confidence.certificate === 'high';
    return fail({
      actual: host,
      expected: recommendedFor(facts)?.host,
      severity: sure ? 'error' : 'warning',
      params: { ...params, certificate: certificate ?? '' },
    });
  },
  examples: {
    fail: [
      { host: 'mail.example.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer' },
      { host: 'mail.example.jp', domain: 'example.jp' },
    ],
    pass: [
      { host: 'sv12718.xserver.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer' },
      { host: 'posteo.de', domain: 'posteo.de', domainProfile: 'posteo', domainHow: 'domain' },
      { host: null, domain: 'example.jp' },
    ],
    unknown: [{ domain: 'example.jp' }],
  },
});
