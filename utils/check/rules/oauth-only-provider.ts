import { namesOf } from '../../providers/names';
import { severityFor } from '../loudness';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'oauth-only-provider',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host', 'hostProfile'],
  detects:
    'The provider accepts no password from other programs (personal Microsoft accounts), whichever of its servers is entered. A warning where the address is not one of its own.',
  evidence: 'medium',
  sources: [
    'https://en.ittrip.xyz/ms-office/outlook/outlook-hotmail-oauth2-fix',
    'https://github.com/thunderbird/autoconfig/blob/c6ad79659b5fc321d1593ec4c277815b83e5dec5/ispdb/hotmail.com.xml',
  ],
  supersedes: [
    'm365-basic-auth-retirement',
    'host-retired',
    'provider-port-mode-differs',
    'provider-region-or-plan-host',
    'port-25',
    'port-unusual',
    'imap-or-pop-port',
    'ssl-on-587',
    'starttls-on-465',
    'username-without-domain',
    'app-password-needed',
    'bounce-basic-auth-disabled',
    'bounce-login-rejected',
    'bounce-app-password-required',
  ],
  check(facts) {
    const { host, hostProfile, domainProfile, notices, today } = facts;
    // Personal addresses are also entered with the server for businesses, which refuses them just the same.
    const personal = hostProfile.id === 'microsoft365' ? domainProfile : hostProfile;
    if (personal?.password !== 'oauth-only') return pass;
    const notice = personal.id === 'outlook-com' ? notices['outlook-com-passwords'] : undefined;
    const said = severityFor(personal.confidence.smtp, false, 'error');
    if (said?.severity !== 'error' || (notice?.from && today < notice.from)) return pass;
    // A domain of one's own, or another provider's address, has a server of its own.
    const isElsewhere = domainProfile?.id !== personal.id;
    return fail({
      ...(isElsewhere && { severity: 'warning', variant: 'elsewhere', expected: recommendedFor(facts)?.host }),
      actual: host,
      params: {
        mailHost: namesOf(personal),
        ...(notice?.from && { sinceMonth: notice.from }),
      },
    });
  },
  examples: {
    fail: [
      {
        host: 'smtp-mail.outlook.com',
        hostProfile: 'outlook-com',
        domain: 'outlook.com',
        domainProfile: 'outlook-com',
        domainHow: 'domain',
      },
      {
        host: 'smtp.office365.com',
        hostProfile: 'microsoft365',
        domain: 'hotmail.com',
        domainProfile: 'outlook-com',
        domainHow: 'domain',
      },
      { host: 'smtp-mail.outlook.com', hostProfile: 'outlook-com', domain: 'example.com' },
      {
        host: 'smtp-mail.outlook.com',
        hostProfile: 'outlook-com',
        domain: 'example.com',
        domainProfile: 'microsoft365',
        domainHow: 'answer',
      },
    ],
    pass: [
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', domain: 'example.com' },
      { host: 'smtp.mail.yahoo.com', hostProfile: 'yahoo', domain: 'yahoo.com', domainProfile: 'yahoo' },
    ],
    unknown: [{ domain: 'outlook.com', domainProfile: 'outlook-com' }],
  },
});
