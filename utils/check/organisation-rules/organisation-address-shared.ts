import { exampleOrganisation as ofExample } from '../examples';
import { usersOf } from '../organisation';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'organisation-address-shared',
  severity: 'info',
  field: 'smtpMsa.username',
  outside: true,
  needs: ['organisation', 'isPrimary', 'rawHost'],
  detects:
    'Several users send as one address through an outside server, so each of them has its password, and a new password has to be entered for each. Without an outside server nobody has one.',
  evidence: 'medium',
  sources: [
    'https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs',
    'https://support.google.com/a/answer/167430',
  ],
  check({ organisation, isPrimary, sendAsEmail }) {
    const count = usersOf(organisation, sendAsEmail);
    return !isPrimary && count > 1 ? fail({ params: { count } }) : pass;
  },
  examples: {
    fail: [{ ...ofExample, isPrimary: false, rawHost: 'smtp.example.org', sendAsEmail: 'Team@example.org' }],
    pass: [
      { ...ofExample, isPrimary: false, rawHost: null, sendAsEmail: 'team@example.org' },
      { ...ofExample, isPrimary: false, rawHost: 'smtp.example.org', sendAsEmail: 'info@example.org' },
    ],
    unknown: [{ isPrimary: false, rawHost: 'smtp.example.org', sendAsEmail: 'team@example.org' }],
  },
});
