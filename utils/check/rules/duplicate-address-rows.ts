import { rowsOf, unreadOf } from '../by-address';
import { examplePage } from '../examples';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'duplicate-address-rows',
  severity: 'info',
  field: 'sendAsEmail',
  taste: true,
  needs: ['page'],
  detects: 'The same address stands in two rows with different servers. Two names with one server are fine.',
  evidence: 'weak',
  sources: ['https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs'],
  check({ page, sendAsEmail }) {
    const rows = rowsOf(page, sendAsEmail);
    if (rows.length === 1) return pass;
    if (unreadOf(page, sendAsEmail).some(({ field }) => field.startsWith('smtpMsa'))) return unknown;
    const servers = new Set(rows.map(({ smtpMsa }) => smtpMsa?.host?.toLowerCase()));
    return servers.size > 1 ? fail({ actual: sendAsEmail, params: { count: rows.length } }) : pass;
  },
  examples: {
    fail: [
      {
        sendAsEmail: 'info@example.com',
        page: examplePage([
          { sendAsEmail: 'info@example.com', smtpMsa: { host: 'smtp.example.com' } },
          { sendAsEmail: 'Info@example.com' },
        ]),
      },
    ],
    pass: [{ sendAsEmail: 'info@example.com' }],
    unknown: [
      {
        sendAsEmail: 'info@example.com',
        page: examplePage([{ sendAsEmail: 'info@example.com' }, { sendAsEmail: 'info@example.com' }], {
          unread: [{ sendAsEmail: 'info@example.com', field: 'smtpMsa.host', reason: 'not-found' }],
        }),
      },
    ],
  },
});
