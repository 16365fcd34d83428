import { exampleOrganisation as ofExample } from '../examples';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'organisation-outside-address',
  severity: 'info',
  field: 'sendAsEmail',
  outside: true,
  needs: ['organisation', 'accountDomain', 'isPrimary'],
  detects: 'A user of the organisation sends as an address that is at none of the organisation’s own domains.',
  evidence: 'medium',
  sources: ['https://support.google.com/a/answer/176054', 'https://support.google.com/mail/answer/22370'],
  check({ organisation, accountDomain, isPrimary, domain }) {
    const isOutside = !isPrimary && organisation.domains.has(accountDomain) && !organisation.domains.has(domain);
    return isOutside ? fail({ actual: domain }) : pass;
  },
  examples: {
    fail: [{ ...ofExample, isPrimary: false, domain: 'example.org' }],
    pass: [
      { ...ofExample, isPrimary: false, domain: 'example.com' },
      { ...ofExample, accountDomain: 'gmail.com', isPrimary: false, domain: 'example.org' },
    ],
    unknown: [{ isPrimary: false, domain: 'example.org' }],
  },
});
