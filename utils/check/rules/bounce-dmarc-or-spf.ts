import { defineErrorRule } from '../error-rule';
import { exampleDns } from '../examples';

export default defineErrorRule({
  id: 'bounce-dmarc-or-spf',
  severity: 'error',
  field: 'sendAsEmail',
  detects: 'A receiving server could not confirm that the mail comes from this domain (550 5.7.26, SPF, DMARC).',
  evidence: 'strong',
  sources: [
    'https://support.google.com/a/answer/81126',
    'https://github.com/forwardemail/free-email-forwarding/issues/2',
    'https://github.com/sisimai/p5-sisimai/blob/5-stable/lib/Sisimai/Rhost/Google.pm',
  ],
  say: ({ dns }) => ({ variant: dns ? 'lookedUp' : undefined }),
  examples: [{ dns: exampleDns() }],
});
