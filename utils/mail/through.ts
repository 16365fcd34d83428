import { isUnder, normalizeHost } from '../names/host-name';
import { isSameOrganisation } from '../names/registrable-domain';
import { builtIn } from '../providers/profiles';
import type { ProviderIndex } from '../providers/provider-index';
import type { SendAs } from '../send-as';
import type { Proof } from './prove';
import { profileOf } from './sender';

/** `typed`: the server that the settings name. `elsewhere`: another one, for certain. */
export type Through = 'typed' | 'elsewhere' | undefined;

/**
 * Did the mail go through the server that is entered? `current`: it was sent with these very settings. Without that only
 * the same name proves something: another server may have been entered when the mail was sent.
 */
export function throughTyped(
  { verdict, sentThrough, profileId, fromGmail, direct }: Proof,
  { smtpMsa }: Pick<SendAs, 'smtpMsa'>,
  current: boolean,
  indexes: readonly ProviderIndex[] = [builtIn],
): Through {
  const typed = smtpMsa?.host === undefined ? undefined : normalizeHost(smtpMsa.host);
  if (!fromGmail || typed === undefined || sentThrough === undefined) return undefined;
  // A stranger can write any hop, but neither sign for the domain nor send from its server.
  if (sentThrough === typed && (verdict === 'right' || direct)) return 'typed';
  const owner = profileOf(typed, indexes);
  const isGoogle = isUnder(sentThrough, 'google.com');
  if (!current || !direct || (isGoogle && owner === 'google')) return undefined;
  if (isSameOrganisation(sentThrough, typed) || (owner !== undefined && owner === profileId)) return 'typed';
  // Another name may be another name of the same server; two companies, or Gmail itself, are not.
  return isGoogle || (owner !== undefined && profileId !== undefined) ? 'elsewhere' : undefined;
}
