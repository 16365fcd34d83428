import { gistIn } from './answers';
import { type Pattern, pattern, places, quote } from './find';
import { FETCHING } from './lines';
import { passages } from './passages';
import { type Found, sendingIn } from './phrases';
import { type PlainText, plainText, withoutSoftBreaks } from './plain-text';
import { isAboutErrors } from './prose';
import { quotes } from './quoting';
import { withoutReturned } from './returned';
import { ALONE, type Explanation, read } from './spoken';

export type { Explanation } from './spoken';

/** Rules that tell only what followed, and those that tell why: there was no login, or no connection. */
const CAUSES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  'bounce-relay-denied': new Set([
    'bounce-login-rejected',
    'bounce-app-password-required',
    'bounce-basic-auth-disabled',
    'bounce-browser-login-needed',
    'bounce-too-many-attempts',
  ]),
  'bounce-could-not-connect': new Set([
    'bounce-tls-name-mismatch',
    'bounce-certificate-untrusted',
    'bounce-starttls-required',
  ]),
};
/** Rules that tell why a login was refused, where a code tells no more than that it was. */
const SAY_WHY = new Set<string | undefined>(['bounce-app-password-required', 'bounce-too-many-attempts']);
/** Newsletters and help pages say who they are at their end. */
const TAIL = 4000;
/** So many different errors at once, and nowhere words of Gmail: a list of errors, not one that was met. */
const MANY = 3;

const FETCHING_PATTERNS = FETCHING.phrases.map(pattern);

/**
 * Finds out what an error text says about sending as: a bounce, a pop-up, a pasted mail with its headers, in any
 * language around the inner English line. Likeliest cause first; empty when the text is not about sending as.
 * Never throws; a megabyte takes some 10 ms.
 */
export function explain(text: string): Explanation[] {
  const own = withoutReturned(withoutSoftBreaks(text));
  const parts = passages(own).map((passage) => read(plainText(passage)));
  if ([...parts, plainText(own.slice(-TAIL))].some(quotes)) return [];
  const fetching = parts.flatMap((part) => FETCHING_PATTERNS.flatMap((phrase) => fetchingAt(part, phrase)));
  if (fetching[0]) return [fetching[0]];
  if (parts.every(({ frames }) => frames.length === 0) && parts.some(isAboutErrors)) return [];

  const found = parts.flatMap((part) => sendingIn(part, parts.length === 1 && part.shown.length <= ALONE));
  const sure = found.filter(({ last }) => !last);
  const causes = sure.length > 0 ? sure : found;
  if (isList(causes)) return [];
  const said = sure.length > 0 ? [] : parts.flatMap((part) => gistIn(part, parts.length === 1)).slice(0, 1);
  if (causes.length === 0 || SAY_WHY.has(said[0]?.ruleId)) return said;
  const seen = new Set<string>();
  return ranked(causes)
    .filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId))
    .map(({ ruleId, line }) => ({ ruleId, line }));
}

/** What only follows from another cause stands behind it. */
function ranked(causes: readonly Found[]): Found[] {
  const follows = ({ ruleId }: Found) => causes.some((cause) => CAUSES_OF[ruleId]?.has(cause.ruleId));
  const rankOf = (cause: Found) => cause.rank + (follows(cause) ? 10 : 0);
  return [...causes].sort((a, b) => rankOf(a) - rankOf(b) || a.at - b.at);
}

const fetchingAt = (text: PlainText, phrase: Pattern): Explanation[] =>
  [...places(text, phrase)].map((place) => ({ ruleId: FETCHING.rule, line: quote(text, place) }));

/** One place may have several causes, one error several phrases: only errors with nothing in common are counted. */
function isList(causes: readonly Found[]): boolean {
  const likeliest = causes.filter(({ rank }) => Number.isInteger(rank)).map(({ ruleId }) => ruleId);
  return !causes.some(({ framed }) => framed) && new Set(likeliest).size >= MANY;
}
