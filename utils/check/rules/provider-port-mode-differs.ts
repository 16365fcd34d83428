import { CONNECTION_ERRORS, isDocumented, reported, severityFor } from '../loudness';
import { isServerOf, recommendedFrom } from '../recommend';
import { defineRule, fail, pass } from '../rule';

export default defineRule({
  id: 'provider-port-mode-differs',
  severity: 'warning',
  field: 'smtpMsa.port',
  needs: ['host', 'port', 'securityMode', 'hostProfile'],
  detects:
    'The provider of the typed server documents other pairs of port and security. A note unless a failed connection was reported: pairs that nobody documents can work, and Gmail tests before it saves.',
  evidence: 'medium',
  sources: ['https://support.google.com/mail/answer/22370', 'https://www.rfc-editor.org/rfc/rfc8314'],
  supersedes: [
    'country-filter-likely',
    'bounce-could-not-connect',
    'bounce-server-offers-no-login',
    'bounce-starttls-required',
  ],
  check(facts) {
    const { hostProfile, port, securityMode } = facts;
    const itsServer = hostProfile.smtp?.some((server) => isServerOf(hostProfile, server, facts));
    const recommended = recommendedFrom(hostProfile, facts);
    if (!itsServer || !recommended || isDocumented(facts)) return pass;
    if (port === recommended.port && securityMode === recommended.securityMode) return pass;
    const failed = reported(facts, CONNECTION_ERRORS);
    const said = severityFor(failed ? hostProfile.confidence.smtp : 'medium', failed, 'warning');
    if (!said || hostProfile.confidence.smtp === 'low') return pass;
    const samePort = port === recommended.port;
    return fail({
      ...said,
      field: samePort ? 'smtpMsa.securityMode' : 'smtpMsa.port',
      actual: samePort ? securityMode : port,
      expected: samePort ? recommended.securityMode : recommended.port,
    });
  },
  examples: {
    fail: [
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', port: 465, securityMode: 'ssl' },
      {
        host: 'smtp.office365.com',
        hostProfile: 'microsoft365',
        port: 465,
        securityMode: 'ssl',
        errors: ['bounce-could-not-connect'],
      },
    ],
    pass: [
      { host: 'smtp.office365.com', hostProfile: 'microsoft365', port: 587, securityMode: 'starttls' },
      { host: 'route1.mx.cloudflare.net', hostProfile: 'cloudflare-routing', port: 465, securityMode: 'ssl' },
    ],
    unknown: [{ host: 'mail.example.com', port: 465, securityMode: 'ssl' }],
  },
});
