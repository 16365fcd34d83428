import { CONNECTION_ERRORS, reported } from '../loudness';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'provider-listed-without-tls',
  severity: 'info',
  field: 'smtpMsa.securityMode',
  needs: ['securityMode'],
  detects:
    'After a failed connection at a provider of whom only servers without encryption are known. Otherwise silent, since such records are old.',
  evidence: 'weak',
  sources: ['https://github.com/thunderbird/autoconfig'],
  check(facts) {
    const profile = facts.hostProfile ?? facts.domainProfile;
    if (!profile) return unknown;
    const { smtp = [] } = profile;
    const without = smtp.length > 0 && smtp.every(({ securityMode }) => securityMode === 'none');
    if (!without || facts.securityMode === 'none' || !reported(facts, CONNECTION_ERRORS)) return pass;
    return fail({ actual: facts.securityMode });
  },
  examples: {
    fail: [{ hostProfile: 'dinahosting', securityMode: 'starttls', errors: ['bounce-starttls-required'] }],
    pass: [
      { hostProfile: 'dinahosting', securityMode: 'starttls' },
      { hostProfile: 'posteo', securityMode: 'ssl', errors: ['bounce-could-not-connect'] },
    ],
    unknown: [{ hostProfile: 'dinahosting' }, { securityMode: 'ssl' }],
  },
});
