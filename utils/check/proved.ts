import type { Facts } from './facts';

/** What speaks against the server's name: one through which a mail went is a server that sends. */
export const OF_THE_NAME: readonly string[] = [
  'host-behind-web-proxy',
  'host-differs-from-dns',
  'host-does-not-resolve',
  'host-is-cname-to-other-company',
  'host-is-incoming-server',
  'host-is-ip-address',
  'host-is-known-wrong',
  'host-is-placeholder',
  'host-not-public',
  'host-typo',
  'own-domain-host-on-shared-hosting',
  'provider-region-or-plan-host',
  'smtp-host-is-mx',
  'smtp-org-differs-from-mx-org',
];

/** What speaks against the way there, or against signing in. */
export const OF_THE_WAY: readonly string[] = [
  'app-password-needed',
  'country-filter-likely',
  'imap-or-pop-port',
  'oauth-only-provider',
  'port-unusual',
  'provider-port-mode-differs',
  'ssl-on-587',
  'starttls-on-465',
  'username-without-domain',
];

/** Has a mail gone through the server that is entered, and was it trusted? */
export const isProved = ({ proof }: Pick<Facts, 'proof'>): boolean =>
  proof?.through === 'typed' && proof.verdict === 'right';

/** A profile, a list or a look at DNS can be wrong; a mail that was delivered went the way that it went. */
export const isDisproved = (ruleId: string, { proof }: Pick<Facts, 'proof'>): boolean =>
  proof?.through === 'typed' && (OF_THE_NAME.includes(ruleId) || (proof.whole && OF_THE_WAY.includes(ruleId)));
