import { examplePage } from '../examples';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'reply-mode-always-default',
  severity: 'warning',
  field: 'replyFrom',
  taste: true,
  needs: ['replyFrom', 'isDefault'],
  detects:
    'Replies always leave from the default address although the account has other usable ones. Said once, at the default address.',
  evidence: 'medium',
  sources: ['https://support.google.com/mail/answer/22370'],
  check({ replyFrom, isDefault, sendAsEmail, page }) {
    if (replyFrom !== 'default-address' || !isDefault) return pass;
    const usable = page.sendAs.filter(
      (one) => one.sendAsEmail !== sendAsEmail && !one.isDefault && one.verificationStatus !== 'pending',
    );
    return usable.length > 0
      ? fail({ actual: 'default-address', expected: 'same-address', params: { count: usable.length } })
      : pass;
  },
  examples: {
    fail: [
      {
        replyFrom: 'default-address',
        isDefault: true,
        page: examplePage([{ sendAsEmail: 'me@gmail.com', isDefault: true }, { sendAsEmail: 'info@example.jp' }]),
      },
    ],
    pass: [
      { replyFrom: 'same-address', isDefault: true },
      { replyFrom: 'default-address', isDefault: false },
      { replyFrom: 'default-address', isDefault: true },
    ],
    unknown: [{ isDefault: true }],
  },
});
