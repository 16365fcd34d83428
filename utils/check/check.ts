import type { AddressReport, Ends, Finding, Question, Report } from '../report';
import { entryOf, keyOf, type SendAs, type SendAsPage } from '../send-as';
import { answerFor, siblingOf } from './domain-answer';
import { evidenceLines } from './evidence-lines';
import { type Facts, factsOf } from './facts';
import { fateOf } from './fate';
import { findingsFor } from './findings';
import type { Knowledge } from './knowledge';
import { isProved } from './proved';
import { providerOf, recommendedFor, wayOut } from './recommend';
import { summarize } from './summarize';
import { verdictOf } from './verdict';

/** Checks every address of the page. Plain data in, plain data out; never throws on a page `readSettings` gave. */
export function check(page: SendAsPage, knowledge: Knowledge): Report {
  const addresses = page.sendAs.map((sendAs) => checkAddress(sendAs, page, knowledge));
  return {
    account: page.account,
    language: page.language,
    addresses,
    summary: summarize(addresses),
    replyFrom: page.replyFrom,
    unread: page.unread,
    anchor: page.anchor,
  };
}

/** Checks one address of a page. */
export function checkAddress(sendAs: SendAs, page: SendAsPage, knowledge: Knowledge): AddressReport {
  const facts = factsOf(sendAs, page, knowledge);
  const key = keyOf(sendAs.sendAsEmail);
  const isMeant = ({ dismissable, ruleId }: Finding) =>
    dismissable && entryOf(knowledge.dismissed, key)?.includes(ruleId);
  const found = findingsFor(facts);
  const findings = found.filter((finding) => !isMeant(finding));
  const questions = questionsFor(facts, findings);
  const verdict = verdictOf(facts, findings, questions);
  return {
    sendAsEmail: sendAs.sendAsEmail,
    domain: facts.domain,
    isPrimary: sendAs.isPrimary,
    isDefault: sendAs.isDefault,
    displayName: sendAs.displayName,
    replyToAddress: sendAs.replyToAddress,
    ...verdict,
    ends: endsOf(findings, fateOf(facts) === 'ends'),
    fixed: isSettled(verdict) ? entryOf(knowledge.fixed, key) : undefined,
    proved: facts.proof,
    provider: providerOf(facts),
    recommended: recommendedFor(facts),
    findings,
    entered: facts.rawHost === null ? null : sendAs.smtpMsa,
    treatAsAlias: sendAs.treatAsAlias,
    questions,
    sibling: questions.includes('mail-host') && !facts.domainProfile ? siblingOf(sendAs, page, knowledge) : undefined,
    answer: answerFor(sendAs, page, knowledge),
    dismissed: found.filter(isMeant).map(({ ruleId }) => ruleId),
    editHelps: sendAs.isPrimary !== true && !wayOut(facts) && (verdict.lead?.editHelps ?? facts.rawHost !== null),
    errors: facts.errors ?? [],
    evidence: evidenceLines(facts),
    staysAfter: staysAfter(facts),
    keptAt: entryOf(knowledge.kept, key),
  };
}

/** Nothing is left but what the user may have meant. */
export const isSettled = ({ status, lead }: Pick<AddressReport, 'status' | 'lead'>): boolean =>
  status !== 'unknown' && (!lead || lead.dismissable || lead.severity === 'info');

function endsOf(findings: readonly Finding[], isNamed: boolean): Ends | undefined {
  const note = findings.find(({ ruleId }) => ruleId === 'third-party-retirement');
  const { endsMonth } = note?.params ?? {};
  if (!note?.learnMore || typeof endsMonth !== 'string') return undefined;
  return { from: endsMonth, isNamed, ruleId: note.ruleId, source: note.learnMore };
}

/** Of an account itself it needs no saying. */
const staysAfter = (facts: Facts): string | undefined =>
  facts.isPrimary === false && fateOf(facts) === 'stays' ? facts.notices['third-party-send-as']?.from : undefined;

function questionsFor(facts: Facts, findings: readonly Finding[]): Question[] {
  if (facts.isPrimary) return [];
  const questions: Question[] = [];
  // The domain itself or the typed server already tells who it is. Google's own server takes mail for any domain.
  const settled =
    isProved(facts) ||
    facts.domainHow === 'domain' ||
    (facts.domainAtGoogle && facts.domainHow !== 'answer') ||
    (facts.hostProfile && facts.hostProfile.id !== 'google');
  if (!settled && (facts.host !== null || findings.some(({ variant }) => variant === 'ask')))
    questions.push('mail-host');
  if (facts.treatAsAlias !== null) questions.push('read-here');
  return questions;
}
