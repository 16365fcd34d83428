import { certificateCovers } from '../../providers/certificate';
import { matchesPattern } from '../../providers/pattern';
import type { ProviderProfile } from '../../providers/schema';
import { CONNECTION_ERRORS, reported, severityFor } from '../loudness';
import { isServerOf, recommendedFrom } from '../recommend';
import { defineRule, fail, type Known, pass } from '../rule';

export default defineRule({
  id: 'host-is-known-wrong',
  severity: 'warning',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects: 'The provider that the name belongs to, or that hosts the domain, lists this name as a typical wrong entry.',
  evidence: 'medium',
  sources: ['https://www.xserver.ne.jp/support/faq/service_mail_setting_mail_server.php'],
  supersedes: [
    'provider-port-mode-differs',
    'bounce-tls-name-mismatch',
    'bounce-could-not-connect',
    'bounce-server-offers-no-login',
  ],
  check(facts) {
    const profile = [facts.hostProfile, facts.domainProfile].find((one) => one && isWrongAt(one, facts));
    if (!profile) return pass;
    const confirmed = reported(facts, CONNECTION_ERRORS);
    // A name of the customer's own may have a certificate after all.
    const ownName = !profile.wrongHosts?.some((wrong) => matchesPattern(wrong, facts.host));
    const level = ownName && !confirmed ? 'medium' : profile.confidence.smtp;
    const said = severityFor(level, confirmed, confirmed || refused(profile, facts) ? 'error' : 'warning');
    return said ? fail({ ...said, actual: facts.host, expected: recommendedFrom(profile, facts)?.host }) : pass;
  },
  examples: {
    fail: [
      { host: 'smtp.sakura.ne.jp', hostProfile: 'sakura', domain: 'example.jp' },
      { host: 'shop.xsrv.jp', hostProfile: 'xserver', domain: 'example.jp', securityMode: 'ssl' },
      { host: 'smtp.example.com', domain: 'example.com', domainProfile: 'cpanel-generic', domainHow: 'answer' },
    ],
    pass: [
      { host: 'shop.sakura.ne.jp', hostProfile: 'sakura', domain: 'example.jp' },
      { host: 'sv1.xserver.jp', hostProfile: 'xserver', domain: 'example.jp' },
      { host: 'smtp.example.com', domain: 'example.com' },
    ],
    unknown: [{ port: 465 }],
  },
});

const isWrongAt = (profile: ProviderProfile, facts: Known<'host'>): boolean =>
  (profile.wrongHosts?.some((wrong) => matchesPattern(wrong, facts.host, facts.domain)) ?? false) &&
  !profile.smtp?.some((server) => isServerOf(profile, server, facts));

/** Does the known certificate leave this name out, so that Gmail cannot accept it? */
function refused(
  { certificateNames: names, confidence }: ProviderProfile,
  { host, securityMode }: Known<'host'>,
): boolean {
  const compared = securityMode === 'ssl' || securityMode === 'starttls';
  return compared && confidence.certificate === 'high' && !!names && !certificateCovers(names, host);
}
