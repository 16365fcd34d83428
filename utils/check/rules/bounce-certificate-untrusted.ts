import { OWN_SERVER } from '../../providers/own-server';
import { defineErrorRule } from '../error-rule';

export default defineErrorRule({
  id: 'bounce-certificate-untrusted',
  severity: 'error',
  field: 'smtpMsa.host',
  detects: 'An error that says the server’s certificate is self-made, has run out or lacks its chain.',
  evidence: 'weak',
  sources: [
    'https://github.com/hestiacp/hestiacp/issues/1758',
    'https://github.com/roundcube/roundcubemail/issues/8785',
  ],
  say({ host, domainProfile }) {
    const actual = host ?? undefined;
    return domainProfile?.id === OWN_SERVER ? { actual, variant: 'ownServer', outside: true } : { actual };
  },
  examples: [{ host: 'mail.example.com', domainProfile: 'own-server', domainHow: 'answer' }],
});
