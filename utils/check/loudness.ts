import type { ProviderProfile } from '../providers/schema';
import type { Severity } from '../report';
import type { Facts } from './facts';
import { isServerOf } from './recommend';
import type { Failure } from './rule';

type Level = ProviderProfile['confidence']['smtp'];

/**
 * How a mismatch with a profile may be said: loud when the profile is sure, or half sure and an error confirms it;
 * half sure alone is a note with "probably"; less is silence (`undefined`).
 */
export function severityFor(
  level: Level,
  confirmed: boolean,
  severity: Severity,
): Pick<Failure, 'severity' | 'variant'> | undefined {
  if (level === 'high' || (level === 'medium' && confirmed)) return { severity };
  return level === 'medium' ? { severity: 'info', variant: 'probably' } : undefined;
}

/** Was one of these errors reported for the address lately? */
export const reported = ({ errors }: Facts, ids: readonly string[]): boolean =>
  errors?.some((id) => ids.includes(id)) ?? false;

/** Errors of the way to the server: its name, port or encryption. */
export const CONNECTION_ERRORS: readonly string[] = [
  'bounce-could-not-connect',
  'bounce-server-offers-no-login',
  'bounce-starttls-required',
  'bounce-tls-name-mismatch',
  'bounce-certificate-untrusted',
  'bounce-relay-denied',
];

/** Errors of signing in. */
export const LOGIN_ERRORS: readonly string[] = [
  'bounce-login-rejected',
  'bounce-app-password-required',
  'bounce-browser-login-needed',
  'bounce-too-many-attempts',
  'bounce-relay-denied',
];

/** Does the provider of the typed server list this very port and security for it? */
export const isDocumented = (facts: Facts): boolean =>
  facts.hostProfile?.smtp?.some(
    (server) =>
      server.port === facts.port &&
      server.securityMode === facts.securityMode &&
      facts.hostProfile &&
      isServerOf(facts.hostProfile, server, facts),
  ) ?? false;
