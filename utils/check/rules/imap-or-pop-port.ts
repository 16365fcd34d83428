import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

const READING = [993, 995, 143, 110];

export default defineRule({
  id: 'imap-or-pop-port',
  severity: 'error',
  field: 'smtpMsa.port',
  needs: ['port'],
  detects: 'A port for reading mail (993, 995, 143, 110).',
  evidence: 'weak',
  sources: ['https://support.google.com/mail/answer/1074635', 'https://www.rfc-editor.org/rfc/rfc8314'],
  supersedes: [
    'provider-port-mode-differs',
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-server-offers-no-login',
  ],
  check(facts) {
    if (!READING.includes(facts.port)) return pass;
    return fail({ actual: facts.port, expected: recommendedFor(facts)?.port ?? 465 });
  },
  examples: {
    fail: [{ port: 993 }, { port: 110, host: 'posteo.de', hostProfile: 'posteo' }],
    pass: [{ port: 465 }, { port: 25 }],
    unknown: [{ host: 'smtp.example.com' }],
  },
});
