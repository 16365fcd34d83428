import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'm365-basic-auth-retirement',
  severity: 'info',
  field: 'smtpMsa.host',
  outside: true,
  notice: 'microsoft365-smtp-passwords',
  needs: ['host', 'hostProfile', 'notices', 'today'],
  detects:
    'A business address at Microsoft 365, where sign-in with a password ends for this server. A note before the date, a warning after it.',
  evidence: 'strong',
  sources: [
    'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
    'https://www.captaindns.com/en/blog/microsoft-exchange-basic-auth-smtp-end',
  ],
  check({ host, hostProfile, notices, today }) {
    if (hostProfile.id !== 'microsoft365') return pass;
    const from = notices['microsoft365-smtp-passwords']?.from;
    if (!from) return unknown;
    const over = today >= from;
    return fail({
      severity: over ? 'warning' : 'info',
      variant: over ? 'over' : undefined,
      actual: host,
      params: { endsMonth: from },
    });
  },
  examples: {
    fail: [
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', domain: 'example.com' },
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', domain: 'example.com', today: '2027-02-01' },
    ],
    pass: [{ host: 'smtp-mail.outlook.com', hostProfile: 'outlook-com' }],
    unknown: [{ host: 'smtp.example.com' }],
  },
});
