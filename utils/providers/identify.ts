import type { DnsEvidence } from '../dns/evidence';
import type { ProviderProfile } from './schema';

/** How a provider was found, surest first. `answer`: the user said so. */
export type How = 'host' | 'answer' | 'domain' | 'spf' | 'mx' | 'ptr' | 'ns';

export interface Identification {
  profile: ProviderProfile;
  how: How;
  sure: 'sure' | 'probable' | 'weak';
}
