import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'display-name-missing',
  severity: 'info',
  field: 'displayName',
  taste: true,
  needs: ['isPrimary'],
  detects: 'No name is set for the address, or the name is the address itself.',
  evidence: 'medium',
  sources: ['https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs'],
  check({ isPrimary, displayName, sendAsEmail }) {
    if (isPrimary) return pass;
    if (displayName === undefined) return unknown;
    const missing = displayName === null || displayName.toLowerCase() === sendAsEmail.toLowerCase();
    return missing ? fail({ actual: displayName ?? undefined }) : pass;
  },
  examples: {
    fail: [
      { isPrimary: false, displayName: null },
      { isPrimary: false, sendAsEmail: 'info@example.com', displayName: 'Info@example.com' },
    ],
    pass: [
      { isPrimary: false, displayName: 'Aoki Shop' },
      { isPrimary: true, displayName: null },
    ],
    unknown: [{ isPrimary: false }],
  },
});
