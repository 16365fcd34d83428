import { isInWorkspace } from '../../names/gmail-domains';
import { fateOf } from '../fate';
import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'third-party-retirement',
  severity: 'info',
  field: 'sendAsEmail',
  notice: 'third-party-send-as',
  needs: ['isPrimary', 'today', 'notices'],
  detects:
    'The address belongs neither to Google nor to a Google Workspace domain, so Gmail’s end of "Send as" for third-party addresses may concern it.',
  evidence: 'strong',
  sources: ['https://support.google.com/mail/answer/22370', 'https://support.google.com/mail/answer/17101213'],
  check(facts) {
    const { accountDomain, domain, domainAtGoogle, domainHow, host, hostProfile, notices, today } = facts;
    const fate = fateOf(facts);
    if (fate === 'stays' || domainAtGoogle) return pass;
    const notice = notices['third-party-send-as'];
    // Without an outside server it may be an alias of a Workspace domain, which stays.
    const outside = domainHow === 'domain' || (host && hostProfile?.id !== 'google') || domainAtGoogle === false;
    if (!notice?.from || !outside) return unknown;
    const ahead = fate === 'ends' ? 'consumer' : isInWorkspace(accountDomain) ? 'workspace' : undefined;
    const over = today >= notice.from;
    return fail({
      severity: over ? 'warning' : 'info',
      // A provider's own domain cannot be moved.
      variant: over ? (fate === 'ends' ? 'overConsumer' : 'over') : ahead,
      params: { endsMonth: notice.from, domain, source: notice.source },
    });
  },
  examples: {
    fail: [
      {
        isPrimary: false,
        domain: 'yahoo.com',
        domainProfile: 'yahoo',
        domainHow: 'domain',
        domainAtGoogle: false,
        today: '2026-11-24',
      },
      { isPrimary: false, domain: 'example.jp', host: 'sv1.xserver.jp', hostProfile: 'xserver', today: '2026-11-24' },
      { isPrimary: false, domain: 'yahoo.com', domainProfile: 'yahoo', domainHow: 'domain', today: '2027-02-01' },
      {
        isPrimary: false,
        accountDomain: 'firm.example',
        domain: 'yahoo.com',
        domainProfile: 'yahoo',
        domainHow: 'domain',
        domainAtGoogle: false,
        today: '2026-11-24',
      },
    ],
    pass: [
      { isPrimary: true, domain: 'gmail.com', domainAtGoogle: true, today: '2026-11-24' },
      { isPrimary: false, domain: 'gmail.com', domainAtGoogle: true, today: '2026-11-24' },
    ],
    unknown: [{ isPrimary: false, domain: 'example.com', host: null, today: '2026-11-24' }],
  },
});
