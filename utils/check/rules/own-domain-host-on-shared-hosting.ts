import { isUnder } from '../../names/host-name';
import { organisationOf } from '../../names/registrable-domain';
import { certificateCovers } from '../../providers/certificate';
import { matchesPattern } from '../../providers/pattern';
import type { ProviderProfile } from '../../providers/schema';
import type { Severity } from '../../report';
import type { Facts } from '../facts';
import { isServerOf, recommendedFor } from '../recommend';
import { defineRule, fail, type Known, pass } from '../rule';

const OTHERS = ['provider-port-mode-differs', 'host-is-known-wrong'];

export default defineRule({
  id: 'own-domain-host-on-shared-hosting',
  severity: 'error',
  field: 'smtpMsa.host',
  needs: ['host'],
  detects:
    'The server is named after the address’s own domain, while the host of that domain has certificates for its own names only. Without knowing the host, or its certificates: cannot tell.',
  evidence: 'strong',
  sources: [
    'https://www.xserver.ne.jp/support/faq/service_mail_setting_mail_server.php',
    'https://help.dreamhost.com/hc/en-us/articles/215306748-Certificate-domain-mismatch-error-when-connecting-to-a-DreamHost-mail-server',
    'https://spt.clara.jp/faq/?include_tag=gmail',
  ],
  supersedes: ['bounce-tls-name-mismatch', ...OTHERS],
  check(facts) {
    const { host, securityMode } = facts;
    if (!isOwnName(facts)) return pass;
    const provider = facts.domainProfile ?? facts.hostProfile;
    if (provider?.ownDomainHost === 'yes') return pass;
    const bounced = facts.errors?.includes('bounce-tls-name-mismatch') ?? false;
    if (!provider) {
      // A server of one's own says the same when nobody vouches for its certificate.
      const supersedes = OTHERS;
      return bounced
        ? fail({ actual: host, variant: 'bounced', supersedes })
        : fail({ actual: host, severity: 'unknown', variant: 'ask' });
    }
    if (provider.gmailSafe === false)
      return fail({ severity: bounced ? 'error' : 'warning', variant: 'refused', actual: host });
    const severity = bounced ? 'error' : severityAt(provider, facts);
    const named = provider.certificateNames !== undefined && !certificateCovers(provider.certificateNames, host);
    const variant = variantFor(severity, securityMode === 'none') ?? (named ? 'named' : undefined);
    return fail({
      severity: variant === 'unsecured' ? 'warning' : severity,
      variant,
      actual: host,
      expected: severity === 'unknown' ? undefined : recommendedFor(facts)?.host,
      params: { certificate: provider.certificateNames ?? [] },
    });
  },
  examples: {
    fail: [
      { host: 'mail.example.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer' },
      { host: 'mail.example.jp', domain: 'example.jp', domainProfile: 'sakura', domainHow: 'dns' },
      { host: 'smtp.example.jp', domain: 'example.jp', domainProfile: 'lolipop', domainHow: 'answer' },
      { host: 'mail.example.jp', domain: 'shop.example.jp' },
      { host: 'mail.example.jp', domain: 'example.jp', errors: ['bounce-tls-name-mismatch'] },
      { host: 'example.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer', securityMode: 'none' },
      { host: 'smtp.example.com', domain: 'example.com', domainProfile: 'plesk-generic', domainHow: 'answer' },
      { host: 'smtp.example.jp', domain: 'example.jp', domainProfile: 'uberspace', domainHow: 'answer' },
      { host: 'smtp.example.jp', domain: 'example.jp', domainProfile: 'pair', domainHow: 'answer' },
      // Its own manual names a server whose certificate is made out to another name.
      { host: 'smtp.example.jp', domain: 'example.jp', domainProfile: 'onamae-mail-old', domainHow: 'answer' },
    ],
    pass: [
      { host: 'sv12718.xserver.jp', domain: 'example.jp', domainProfile: 'xserver', domainHow: 'answer' },
      { host: 'posteo.de', domain: 'posteo.de', domainProfile: 'posteo', domainHow: 'domain' },
      { host: 'shop.sakura.ne.jp', domain: 'shop.sakura.ne.jp', hostProfile: 'sakura' },
      { host: 'mail.example.com', domain: 'example.com', domainProfile: 'cpanel-generic', domainHow: 'answer' },
      { host: null, domain: 'example.jp' },
    ],
    unknown: [{ domain: 'example.jp' }],
  },
});

/** Named after the address's domain, and not the provider's own documented server all the same. */
function isOwnName(facts: Facts): boolean {
  const { host, domain, domainHow, domainAtGoogle, domainProfile, hostProfile } = facts;
  if (typeof host !== 'string' || domainHow === 'domain' || domainAtGoogle) return false;
  if (hostProfile?.smtp?.some((server) => isServerOf(hostProfile, server, facts))) return false;
  const isOffered = domainProfile?.smtp?.some((one) => one.recommended && isServerOf(domainProfile, one, facts));
  if (isOffered && domainProfile?.gmailSafe !== false) return false;
  return isUnder(host, organisationOf(domain));
}

/** The certificate decides; failing that, how sure it is that another name is the documented one. */
function severityAt(
  { confidence: { certificate, smtp }, ownDomainHost, wrongHosts }: ProviderProfile,
  { host, domain }: Known<'host'>,
): Severity {
  if (ownDomainHost !== 'no') {
    const listed = wrongHosts?.some((wrong) => matchesPattern(wrong, host, domain));
    return listed && smtp !== 'low' ? 'info' : 'unknown';
  }
  if (certificate === 'high') return 'error';
  if (smtp === 'high') return 'warning';
  return certificate === 'medium' || smtp === 'medium' ? 'info' : 'unknown';
}

function variantFor(severity: Severity, unsecured: boolean) {
  if (severity === 'unknown') return 'unsure';
  // Without encryption no certificate is looked at: the name fails as soon as the connection is made safe.
  if (unsecured && severity !== 'info') return 'unsecured';
  return severity === 'error' ? undefined : 'probably';
}
