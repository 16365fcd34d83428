import type { Knowledge } from '../check/knowledge';
import type { HandOver } from '../handover/hand-over';
import { namesOf } from '../providers/names';
import type { Localized } from '../providers/schema';
import type { AddressReport, Finding, Report } from '../report';
import { completed } from './draft';
import { type Fate, fateOf } from './fate';
import { type Hosts, hostsOf } from './hosts';
import { type Timeline, timelineOf } from './timeline';
import { isForwarded, type Way, waysFor } from './ways';

/** What the mailbox's provider says that matters for the move. */
export interface MailboxFacts {
  id: string;
  /** As its customers know it, by language. */
  names: Localized;
  manual?: string | undefined;
  webmail?: string | undefined;
  mustEnable?: Localized | undefined;
  /** A filter by country meets the user's own line from now on, and no longer Google's. */
  hasCountryFilter: boolean;
  hourlyLimit?: number | undefined;
  /** That the service itself ends, as the address's card says it. */
  end?: (Pick<Finding, 'ruleId' | 'variant'> & { endsMonth: string }) | undefined;
  password?: 'account' | 'app-password' | 'smtp-key' | 'authorization-code' | 'oauth-only' | undefined;
}

export interface PlannedAddress {
  sendAsEmail: string;
  fate: Fate;
  /** Recommended first; none where the address stays. */
  ways: Way[];
  /** For the recommended way with an app; absent while a value is missing. */
  handOver?: HandOver | undefined;
  mailbox?: MailboxFacts | undefined;
  /** Mail for it is passed on, and stored nowhere else. */
  isForwarded: boolean;
  isDefault: boolean | undefined;
  treatAsAlias: boolean | undefined;
  replyToAddress?: string | undefined;
  /** Is mail to it read in this inbox, as the user said? */
  readHere?: boolean | undefined;
}

export interface Plan {
  account: string | undefined;
  timeline: Timeline;
  addresses: PlannedAddress[];
  replyFrom: Report['replyFrom'];
}

/** How each address goes on when Gmail ends sending for other providers. Plain data in, plain data out. */
export function planFor(report: Report, knowledge: Knowledge): Plan {
  return {
    account: report.account,
    timeline: timelineOf(knowledge.notices, knowledge.today),
    addresses: report.addresses.map((address) => planned(address, report, knowledge)),
    replyFrom: report.replyFrom,
  };
}

function planned(address: AddressReport, report: Report, knowledge: Knowledge): PlannedAddress {
  const hosts = hostsOf(address, knowledge);
  const fate = fateOf(address, report, hosts);
  const ways = waysFor(address, fate, hosts, { account: report.account, knowledge });
  return {
    sendAsEmail: address.sendAsEmail,
    fate,
    ways,
    handOver: handOverOf(ways),
    mailbox: mailboxFacts(hosts, address),
    isForwarded: isForwarded(hosts),
    isDefault: address.isDefault,
    treatAsAlias: address.treatAsAlias,
    replyToAddress: address.replyToAddress,
    readHere: address.answer?.readHere,
  };
}

/** Of the mailbox itself where there is one. */
function handOverOf(ways: readonly Way[]): HandOver | undefined {
  const way = ways.find(({ id }) => id === 'mail-app' || id === 'sign-in-app') ?? ways.find(({ draft }) => draft);
  const done = way?.draft && completed(way.draft);
  return done && 'handOver' in done ? done.handOver : undefined;
}

function mailboxFacts({ mailbox, sender }: Hosts, { findings }: AddressReport): MailboxFacts | undefined {
  const profile = mailbox ?? sender;
  if (!profile) return undefined;
  const end = findings.find(({ ruleId }) => ruleId === 'workmail-retirement');
  const { id, manual, webmail, quirks, password } = profile;
  return {
    id,
    names: namesOf(profile),
    manual,
    webmail,
    mustEnable: quirks?.mustEnable,
    hasCountryFilter: quirks?.foreignIpFilter !== undefined,
    hourlyLimit: quirks?.hourlyLimit,
    end: end && { ruleId: end.ruleId, variant: end.variant, endsMonth: String(end.params.endsMonth) },
    password,
  };
}
