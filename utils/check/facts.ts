import type { DnsEvidence } from '../dns/evidence';
import type { Identification } from '../providers/identify';
import type { ProviderProfile } from '../providers/schema';
import type { SecurityMode, SendAsPage } from '../send-as';

/**
 * All that is known about one address, as the rules see it.
 * `undefined`: not known. `null`: known to be absent (no outside server, no reply-to address, ...).
 */
export interface Facts {
  sendAsEmail: string;
  /** The part after the @, lower-case ASCII. */
  domain: string;
  displayName: string | null | undefined;
  isPrimary: boolean | undefined;
  isDefault: boolean | undefined;
  treatAsAlias: boolean | null | undefined;
  verificationStatus: 'accepted' | 'pending' | null | undefined;
  replyToAddress: string | null | undefined;
  /** As typed in Gmail. */
  rawHost: string | null | undefined;
  /** Normalised: lower-case ASCII, no trailing dot. `undefined` when it is no host name at all. */
  host: string | null | undefined;
  port: number | null | undefined;
  securityMode: SecurityMode | null | undefined;
  username: string | null | undefined;

  /** Who the typed server belongs to. */
  hostProfile: ProviderProfile | null | undefined;
  /** Who hosts the mail of the address's domain: known from the domain, the user's answer or DNS. */
  domainProfile: ProviderProfile | undefined;
  /** The better known of the two: `hostProfile`, else `domainProfile`. */
  profile: ProviderProfile | undefined;
  how: Identification['how'] | undefined;

  /** Domain of the signed-in account. */
  accountDomain: string | undefined;
  replyFrom: SendAsPage['replyFrom'];
  /** Every address of the page, for rules that compare rows. */
  addresses: readonly string[];

  /** The user's answer: is mail sent to this address read in this inbox? */
  readHere: boolean | undefined;
  /** Rule ids of errors that this address met lately, as `explain` gave them. `null`: none reported. */
  errors: readonly string[] | null;
  dns: DnsEvidence | undefined;
  /** ISO date. */
  today: string;
}
