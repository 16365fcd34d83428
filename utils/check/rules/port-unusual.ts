import { isDocumented } from '../loudness';
import { recommendedFor } from '../recommend';
import { defineRule, fail, pass } from '../rule';

// 25 and the ports for reading mail have rules of their own; 2525 is what sending services offer as a third way.
const KNOWN = [25, 465, 587, 2525, 993, 995, 143, 110];

export default defineRule({
  id: 'port-unusual',
  severity: 'info',
  field: 'smtpMsa.port',
  needs: ['port'],
  detects: 'A port that hardly any provider uses for sending.',
  evidence: 'weak',
  sources: ['https://support.google.com/mail/answer/22370', 'https://github.com/thunderbird/autoconfig'],
  supersedes: ['provider-port-mode-differs'],
  check(facts) {
    if (KNOWN.includes(facts.port) || isDocumented(facts)) return pass;
    return fail({ actual: facts.port, expected: recommendedFor(facts)?.port });
  },
  examples: {
    fail: [{ port: 586 }, { port: 2587 }],
    pass: [{ port: 587 }, { port: 2525 }, { port: 993 }],
    unknown: [{ host: 'smtp.example.com' }],
  },
});
