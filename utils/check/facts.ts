import type { DnsEvidence } from '../dns/evidence';
import { domainOf } from '../names/host-name';
import type { Notice } from '../notices/notices';
import type { ProviderProfile } from '../providers/schema';
import type { Proved } from '../report';
import { entryOf, keyOf, type SecurityMode, type SendAs, type SendAsField, type SendAsPage } from '../send-as';
import { unreadOf } from './by-address';
import { answerFor } from './domain-answer';
import type { Knowledge } from './knowledge';
import { identifyDomain, isAtGoogle } from './mail-host';
import type { Organisation } from './organisation';
import { serverFacts } from './server-facts';

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
  /** Normalised; `undefined` also when what was typed is no host name, or a placeholder for one. */
  host: string | null | undefined;
  /** Does it only show what a server is called? Then `hostProfile` is the company that it shows. */
  hostIsPlaceholder: boolean;
  port: number | null | undefined;
  securityMode: SecurityMode | null | undefined;
  username: string | null | undefined;

  /** Whom the typed server belongs to. */
  hostProfile: ProviderProfile | null | undefined;
  /** Who hosts the mail of the address's domain: known from the domain itself, the user's answer or DNS. */
  domainProfile: ProviderProfile | undefined;
  /** How `domainProfile` was found. */
  domainHow: 'domain' | 'answer' | 'dns' | undefined;
  /** Does Google host the domain's mail (gmail.com, Workspace)? */
  domainAtGoogle: boolean | undefined;

  /** Domain of the signed-in account. */
  accountDomain: string | undefined;
  replyFrom: SendAsPage['replyFrom'];
  /** The whole page, for rules that compare rows. */
  page: SendAsPage;

  /** The user's answer: is mail sent to this address read in this inbox? */
  readHere: boolean | undefined;
  /** Rule ids of errors that this address met lately, the likeliest first. Not known while nobody reported one. */
  errors: readonly string[] | undefined;
  /** Those among them that were reported on another occasion. */
  remembered: readonly string[] | undefined;
  dns: DnsEvidence | undefined;
  /** That the account belongs to, where the settings of all its users are at hand. */
  organisation: Organisation | undefined;
  /** What a delivered mail has proved of these very settings. */
  proof: Proved | undefined;
  notices: Readonly<Record<Notice['id'], Notice>>;
  /** ISO date. */
  today: string;
}

/** Joins what the page shows with what else is known about the address. */
export function factsOf(sendAs: SendAs, page: SendAsPage, knowledge: Knowledge): Facts {
  const read = reader(sendAs, page);
  const key = keyOf(sendAs.sendAsEmail);
  const answer = answerFor(sendAs, page, knowledge);
  const dns = entryOf(knowledge.dns, key);
  const domain = domainOf(sendAs.sendAsEmail);
  const accountDomain = page.account === undefined ? undefined : domainOf(page.account);
  const mailHost = identifyDomain(domain, answer.providerId, dns, knowledge);
  return {
    sendAsEmail: sendAs.sendAsEmail,
    domain,
    displayName: read('displayName', sendAs.displayName),
    isPrimary: flag(read('isPrimary', sendAs.isPrimary)),
    isDefault: flag(read('isDefault', sendAs.isDefault)),
    treatAsAlias: sendAs.isPrimary ? null : sendAs.treatAsAlias,
    verificationStatus: sendAs.isPrimary ? null : sendAs.verificationStatus,
    replyToAddress: read('replyToAddress', sendAs.replyToAddress),
    ...serverFacts(sendAs, read<never>('smtpMsa', undefined), knowledge),
    domainProfile: mailHost?.profile,
    domainHow: mailHost?.how,
    domainAtGoogle: isAtGoogle(domain, accountDomain, mailHost?.profile, knowledge),
    accountDomain,
    replyFrom: page.replyFrom,
    page,
    readHere: answer.readHere,
    errors: entryOf(knowledge.errors, key),
    remembered: entryOf(knowledge.remembered, key),
    dns,
    organisation: knowledge.organisation,
    proof: entryOf(knowledge.proofs, key),
    notices: Object.fromEntries(knowledge.notices.map((notice) => [notice.id, notice])) as Facts['notices'],
    today: knowledge.today,
  };
}

type Read = <T>(field: SendAsField, value: T | undefined) => T | null | undefined;

/** A value that is missing without a reason is known to be absent. */
function reader({ sendAsEmail }: SendAs, page: SendAsPage): Read {
  const unread = new Set(unreadOf(page, sendAsEmail).map(({ field }) => field));
  return (field, value) => (value === undefined || value === '' ? (unread.has(field) ? undefined : null) : value);
}

/** The API leaves out a flag that is false. */
const flag = (value: boolean | null | undefined): boolean | undefined => (value === null ? false : value);
