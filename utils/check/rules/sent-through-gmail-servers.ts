import { GMAIL_DOMAINS } from '../../names/gmail-domains';
import { recommendedFor, wayOut } from '../recommend';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'sent-through-gmail-servers',
  severity: 'warning',
  field: 'smtpMsa',
  needs: ['isPrimary'],
  detects:
    'An address outside Google without an outgoing server of its own. Where Google may host its domain: cannot tell, and asks; in a Workspace account: silent, since it is most likely an alias.',
  evidence: 'strong',
  sources: [
    'https://googleblogsystem.blogspot.com/2014/08/external-addresses-no-longer-use-gmail.html',
    'https://www.gmass.co/blog/gmail-send-mail-as-setting-affects-email-deliverability/',
    'https://support.google.com/a/answer/176054',
  ],
  supersedes: ['bounce-dmarc-or-spf'],
  check(facts) {
    const { isPrimary, host, domainAtGoogle, accountDomain } = facts;
    if (isPrimary || domainAtGoogle) return pass;
    if (host === undefined) return unknown;
    if (host !== null) return pass;
    if (domainAtGoogle === false) return fail({ expected: recommendedFor(facts)?.host, variant: wayOut(facts) });
    // Only a Workspace account has aliases at other domains.
    const personal = accountDomain !== undefined && GMAIL_DOMAINS.includes(accountDomain);
    return personal ? fail({ severity: 'unknown', variant: 'ask' }) : unknown;
  },
  examples: {
    fail: [
      { isPrimary: false, host: null, domain: 'yahoo.com', domainAtGoogle: false },
      { isPrimary: false, host: null, domain: 'example.com', accountDomain: 'gmail.com' },
      {
        isPrimary: false,
        host: null,
        domain: 'outlook.de',
        domainProfile: 'outlook-com',
        domainHow: 'domain',
        domainAtGoogle: false,
      },
    ],
    pass: [
      { isPrimary: true, host: null },
      { isPrimary: false, host: null, domain: 'gmail.com', domainAtGoogle: true },
      { isPrimary: false, host: 'smtp.example.com' },
    ],
    unknown: [
      { isPrimary: false },
      { isPrimary: false, host: null, domain: 'example.org', accountDomain: 'example.com' },
    ],
  },
});
