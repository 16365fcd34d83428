import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'unsecured-connection',
  severity: 'error',
  field: 'smtpMsa.securityMode',
  needs: ['securityMode'],
  detects:
    'No encryption, whatever the port. A warning where the provider is known for servers without encryption only.',
  evidence: 'strong',
  sources: [
    'https://support.google.com/mail/answer/1074635',
    'https://www.rfc-editor.org/rfc/rfc8314',
    'https://blog.gaiterjones.com/gmail-tls-negotiation-failed-the-certificate-doesnt-match-the-host/',
  ],
  supersedes: ['port-25', 'provider-port-mode-differs', 'country-filter-likely', 'bounce-starttls-required'],
  check(facts) {
    if (facts.securityMode !== 'none') return pass;
    const { smtp = [] } = facts.hostProfile ?? facts.domainProfile ?? {};
    if (smtp.length > 0 && smtp.every(({ securityMode }) => securityMode === 'none')) {
      return fail({ severity: 'warning', variant: 'provider', actual: 'none' });
    }
    // On 465 the connection begins encrypted (RFC 8314).
    const usual = facts.port === 465 ? 'ssl' : 'starttls';
    return fail({ actual: 'none', expected: recommendedFor(facts)?.securityMode ?? usual });
  },
  examples: {
    fail: [
      { port: 25, securityMode: 'none' },
      { port: 465, securityMode: 'none' },
      { host: 'posteo.de', hostProfile: 'posteo', port: 587, securityMode: 'none' },
      { host: 'example-com.correoseguro.dinaserver.com', hostProfile: 'dinahosting', port: 587, securityMode: 'none' },
    ],
    pass: [{ port: 587, securityMode: 'starttls' }, { securityMode: null }],
    unknown: [{ port: 25 }],
  },
});
