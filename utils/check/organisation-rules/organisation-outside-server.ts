import { exampleOrganisation as ofExample } from '../examples';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'organisation-outside-server',
  severity: 'info',
  field: 'smtpMsa.host',
  outside: true,
  needs: ['organisation', 'accountDomain', 'isPrimary', 'rawHost'],
  detects:
    'A user of the organisation sends through an outside server. CISA’s baseline (GWS.GMAIL.12.1) wants per-user outbound gateways off; Google leaves it to the administrator.',
  evidence: 'strong',
  sources: [
    'https://github.com/cisagov/ScubaGoggles/blob/main/scubagoggles/baselines/gmail.md',
    'https://support.google.com/a/answer/176054',
  ],
  check({ organisation, accountDomain, isPrimary, rawHost, hostProfile }) {
    const isOutside = !isPrimary && hostProfile?.id !== 'google';
    return isOutside && organisation.domains.has(accountDomain) ? fail({ actual: rawHost }) : pass;
  },
  examples: {
    fail: [{ ...ofExample, isPrimary: false, rawHost: 'smtp.example.org', host: 'smtp.example.org' }],
    pass: [
      { ...ofExample, isPrimary: false, rawHost: null },
      { ...ofExample, isPrimary: false, rawHost: 'smtp-relay.gmail.com', hostProfile: 'google' },
      { ...ofExample, accountDomain: 'gmail.com', isPrimary: false, rawHost: 'smtp.example.org' },
    ],
    unknown: [
      { isPrimary: false, rawHost: 'smtp.example.org' },
      { ...ofExample, isPrimary: false },
    ],
  },
});
