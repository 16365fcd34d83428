import { exampleOrganisation as ofExample } from '../examples';
import { defineRule, fail, pass } from '../rule';
import retirement from '../rules/third-party-retirement';

export default defineRule({
  id: 'workspace-retirement-open',
  severity: 'info',
  field: 'sendAsEmail',
  outside: true,
  notice: 'third-party-send-as',
  needs: ['organisation', 'accountDomain', 'isPrimary', 'today', 'notices'],
  detects:
    'An outside address in a Google Workspace account: no source says whether Gmail’s end of "Send as" for third-party addresses concerns it.',
  evidence: 'strong',
  sources: ['https://support.google.com/mail/answer/22370', 'https://support.google.com/mail/answer/17101213'],
  // What is known to end and what is not known are two things.
  supersedes: ['third-party-retirement'],
  check(facts) {
    if (!facts.organisation.domains.has(facts.accountDomain)) return pass;
    const said = retirement.check(facts as Parameters<typeof retirement.check>[0]);
    return said.outcome === 'fail' ? fail({ severity: 'info', params: said.params }) : said;
  },
  examples: {
    fail: [
      { ...ofExample, isPrimary: false, domain: 'example.jp', host: 'sv1.xserver.jp', hostProfile: 'xserver' },
      {
        ...ofExample,
        isPrimary: false,
        domain: 'yahoo.com',
        domainProfile: 'yahoo',
        domainHow: 'domain',
        today: '2027-02-01',
      },
    ],
    pass: [
      { ...ofExample, isPrimary: false, domain: 'example.com', domainAtGoogle: true },
      { ...ofExample, accountDomain: 'gmail.com', isPrimary: false, domain: 'yahoo.com', domainHow: 'domain' },
    ],
    unknown: [
      { ...ofExample, isPrimary: false, domain: 'example.org', host: null },
      { isPrimary: false, domain: 'yahoo.com', domainHow: 'domain' },
    ],
  },
});
