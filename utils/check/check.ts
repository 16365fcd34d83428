import { domainOf } from '../names/host-name';
import { matchesPattern } from '../providers/pattern';
import type { AddressReport, Finding, Question, Report, Status } from '../report';
import { keyOf, type SendAs, type SendAsPage } from '../send-as';
import { evidenceLines } from './evidence-lines';
import { type Facts, factsOf, GMAIL_DOMAINS } from './facts';
import { findingsFor, RANK } from './findings';
import type { Knowledge } from './knowledge';
import { isServerOf, providerOf, recommendedFor } from './recommend';

/** Checks every address of the page. Plain data in, plain data out; never throws on a page `readSettings` gave. */
export function check(page: SendAsPage, knowledge: Knowledge): Report {
  return {
    account: page.account,
    language: page.language,
    addresses: page.sendAs.map((sendAs) => checkAddress(sendAs, page, knowledge)),
    unread: page.unread,
    anchor: page.anchor,
  };
}

/** Checks one address of a page. */
export function checkAddress(sendAs: SendAs, page: SendAsPage, knowledge: Knowledge): AddressReport {
  const facts = factsOf(sendAs, page, knowledge);
  const findings = findingsFor(facts);
  const provider = providerOf(facts);
  const questions = questionsFor(facts, findings);
  return {
    sendAsEmail: sendAs.sendAsEmail,
    domain: domainOf(sendAs.sendAsEmail),
    isPrimary: sendAs.isPrimary,
    status: statusOf(facts, findings),
    provider,
    recommended: recommendedFor(facts),
    findings,
    entered: facts.rawHost === null ? null : sendAs.smtpMsa,
    treatAsAlias: sendAs.treatAsAlias,
    questions,
    answer: knowledge.answers[keyOf(sendAs.sendAsEmail)] ?? {},
    errors: facts.errors ?? [],
    evidence: evidenceLines(facts),
    staysAfter: staysAfter(facts),
  };
}

/** Google names its own addresses and the aliases of the account's Workspace. */
function staysAfter({ isPrimary, domain, accountDomain, notices }: Facts): string | undefined {
  const isGoogles = GMAIL_DOMAINS.includes(domain) || domain === accountDomain;
  return isPrimary === false && isGoogles ? notices['third-party-send-as']?.from : undefined;
}

function statusOf(facts: Facts, findings: readonly Finding[]): Status {
  const worst = findings.reduce<Status>((max, { severity }) => (RANK[severity] > RANK[max] ? severity : max), 'ok');
  // Nothing found is good news only where the server could be compared with something.
  const { isPrimary, host, hostProfile, domainProfile } = facts;
  const domainServer = domainProfile?.smtp?.some((server) => isServerOf(domainProfile, server, facts));
  const onlyNamed = host && hostProfile?.otherHosts?.some((name) => matchesPattern(name, host));
  const judged = isPrimary === true || host === null || (host && ((hostProfile && !onlyNamed) || domainServer));
  return !judged && RANK[worst] < RANK.unknown ? 'unknown' : worst;
}

function questionsFor(facts: Facts, findings: readonly Finding[]): Question[] {
  if (facts.isPrimary) return [];
  const questions: Question[] = [];
  // The domain itself or the typed server already tells who it is. Google's own server takes mail for any domain.
  const settled =
    facts.domainHow === 'domain' ||
    (facts.domainAtGoogle && facts.domainHow !== 'answer') ||
    (facts.hostProfile && facts.hostProfile.id !== 'google');
  if (!settled && (facts.host !== null || findings.some(({ variant }) => variant === 'ask')))
    questions.push('mail-host');
  if (facts.treatAsAlias !== null) questions.push('read-here');
  return questions;
}
