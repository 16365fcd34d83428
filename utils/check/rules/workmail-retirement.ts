import { defineRule, fail, pass, unknown } from '../rule';

export default defineRule({
  id: 'workmail-retirement',
  severity: 'info',
  field: 'smtpMsa.host',
  outside: true,
  notice: 'workmail-end',
  needs: ['host', 'hostProfile', 'notices', 'today'],
  detects: 'Amazon WorkMail, which AWS ends. A note until that day, a warning after it.',
  evidence: 'strong',
  sources: ['https://docs.aws.amazon.com/workmail/latest/adminguide/mail_perms_programmatic.html'],
  check({ host, hostProfile, notices, today }) {
    if (hostProfile.id !== 'workmail') return pass;
    const last = notices['workmail-end']?.from;
    if (!last) return unknown;
    const over = today > last;
    return fail({
      severity: over ? 'warning' : 'info',
      variant: over ? 'over' : undefined,
      actual: host,
      params: { endsMonth: last },
    });
  },
  examples: {
    fail: [
      { host: 'smtp.mail.us-east-1.awsapps.com', hostProfile: 'workmail', domain: 'example.com' },
      { host: 'smtp.mail.eu-west-1.awsapps.com', hostProfile: 'workmail', domain: 'example.com', today: '2027-04-01' },
    ],
    pass: [{ host: 'email-smtp.us-east-1.amazonaws.com', hostProfile: 'amazon-ses' }],
    unknown: [{ host: 'smtp.example.com' }],
  },
});
