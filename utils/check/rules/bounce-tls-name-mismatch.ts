import { isUnder } from '../../names/host-name';
import { organisationOf } from '../../names/registrable-domain';
import { certificateCovers } from '../../providers/certificate';
import { OWN_SERVER } from '../../providers/own-server';
import { defineErrorRule, otherHost } from '../error-rule';
import type { Facts } from '../facts';

/** The provider's own certificate is documented to carry the typed name. */
const isCovered = ({ host, hostProfile }: Facts): boolean =>
  Boolean(host && certificateCovers(hostProfile?.certificateNames ?? [], host)) &&
  hostProfile?.confidence.certificate !== 'low';

export default defineErrorRule({
  id: 'bounce-tls-name-mismatch',
  severity: 'error',
  field: 'smtpMsa.host',
  detects:
    'The error "TLS Negotiation failed, the certificate doesn’t match the host". A note only where the typed name is on the provider’s certificate.',
  evidence: 'strong',
  sources: [
    'https://blog.gaiterjones.com/gmail-tls-negotiation-failed-the-certificate-doesnt-match-the-host/',
    'https://mindtech.jp/?p=1216',
    'https://github.com/hestiacp/hestiacp/issues/1758',
    'https://github.com/roundcube/roundcubemail/issues/8785',
  ],
  supersedes: ['bounce-certificate-untrusted'],
  say(facts) {
    const { host, domain, domainProfile } = facts;
    const shown = { actual: host ?? undefined, params: otherHost(facts) };
    if (isCovered(facts)) return { ...shown, severity: 'info', variant: 'covered' };
    const unnamed = !domainProfile && !facts.hostProfile && !facts.domainAtGoogle;
    if (host && unnamed && isUnder(host, organisationOf(domain))) return { ...shown, variant: 'either' };
    if (domainProfile?.id === OWN_SERVER) return { ...shown, variant: 'ownServer', outside: true };
    if (!host || !isUnder(host, domain) || domainProfile?.ownDomainHost !== 'yes') return shown;
    const { whereToFindHost } = domainProfile;
    return { ...shown, variant: 'own', params: { ...shown.params, ...(whereToFindHost && { whereToFindHost }) } };
  },
  examples: [
    { host: 'sv12718.xserver.jp', hostProfile: 'xserver' },
    { host: 'mail.example.com', domainProfile: 'cpanel-generic', domainHow: 'answer' },
    { host: 'smtp.example.net' },
    // A company's server or one's own: the question decides.
    { host: 'mail.example.com', domain: 'example.com' },
    // Nothing stands above a public suffix.
    { host: 'mail.co.jp', domain: 'co.jp' },
    { host: 'mail.example.com', domain: 'example.com', domainProfile: 'own-server', domainHow: 'answer' },
  ],
});
