import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'address-unverified',
  severity: 'error',
  field: 'verificationStatus',
  needs: ['verificationStatus'],
  detects: 'Gmail still waits for the confirmation of the address.',
  evidence: 'medium',
  sources: [
    'https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs',
    'https://github.com/forwardemail/free-email-forwarding/issues/120',
  ],
  supersedes: ['default-address-not-the-custom-one', 'display-name-missing'],
  check({ verificationStatus }) {
    return verificationStatus === 'pending' ? fail({ actual: 'pending', expected: 'accepted' }) : pass;
  },
  examples: {
    fail: [{ verificationStatus: 'pending' }],
    pass: [{ verificationStatus: 'accepted' }, { verificationStatus: null }],
    unknown: [{ isPrimary: false }],
  },
});
