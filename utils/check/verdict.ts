import { matchesPattern } from '../providers/pattern';
import type { AddressReport, Finding, Question, Untold } from '../report';
import type { Facts } from './facts';
import { RANK } from './findings';
import { isProved } from './proved';
import { isServerOf } from './recommend';

type Verdict = Pick<AddressReport, 'status' | 'lead' | 'untold'>;

/** One finding gives status and title; where it cannot be told, what would settle it stands in its place. */
export function verdictOf(facts: Facts, findings: readonly Finding[], questions: readonly Question[]): Verdict {
  const lead = findings.find(({ isNote }) => !isNote);
  const cannotTell = lead?.severity === 'unknown' || (!isJudged(facts) && RANK[lead?.severity ?? 'ok'] < RANK.unknown);
  if (cannotTell) return { status: 'unknown', lead: undefined, untold: untoldOf(facts, lead, questions) };
  return { status: lead?.severity ?? 'ok', lead, untold: undefined };
}

/** Nothing found is good news only where the server could be compared with something. */
function isJudged(facts: Facts): boolean {
  const { isPrimary, host, hostProfile, domainProfile } = facts;
  if (isPrimary === true || host === null) return true;
  if (!host) return false;
  if (isProved(facts)) return true;
  if (domainProfile?.smtp?.some((server) => isServerOf(domainProfile, server, facts))) return true;
  return Boolean(hostProfile) && !hostProfile?.otherHosts?.some((name) => matchesPattern(name, host));
}

function untoldOf(facts: Facts, lead: Finding | undefined, questions: readonly Question[]): Untold {
  // An answer would not settle what cannot be read.
  if (facts.rawHost === undefined) return 'unread';
  if (questions.includes('mail-host') && facts.domainHow !== 'answer') return 'mail-host';
  return lead?.ruleId === 'own-domain-host-on-shared-hosting' ? 'certificate' : 'server';
}
