import { lineAt, type Pattern, pattern, places, quote, type Span } from './find';
import { gistOf } from './gist';
import { BY_RECIPIENT_SERVER, FETCHING, FRAMES, LINES, type Line, NOT_SENDING, QUOTING } from './lines';
import { passages } from './passages';
import { OPENING, type PlainText, plainText, withoutSoftBreaks } from './plain-text';
import { withoutReturned } from './returned';

/** One possible cause of an error text. */
export interface Explanation {
  /** A rule of `utils/check/rules`. */
  ruleId: string;
  /** The line that was recognised, as it stands in the text, white space folded. */
  line: string;
}

/** `rank`: the smaller, the likelier. `last`: see `Line`. `framed`: after words of Gmail about sending as. */
interface Found extends Explanation {
  rank: number;
  at: number;
  last: boolean;
  framed: boolean;
}

/** How far behind Gmail's words about sending as the server's answer may stand. */
const FRAME_REACH = 4000;
/** The longest text that can be nothing but one answer of a server. */
const ALONE = 600;
/** The answer begins the text. */
const ANSWER = /^[^\p{L}\d]{0,3}(?:[245]\d\d[- ]|tls negotiation failed)/iu;
/** A few words stand before it: "I get this error: 550 ...". */
const INTRODUCED = new RegExp(`^[^@\\n]{1,60}[${OPENING}][^\\p{L}\\d]{0,3}[245]\\d\\d[- ]`, 'u');
/** The code of a refusal. */
const REPLY = new RegExp(`(?:^|[\\s${OPENING}])[45]\\d\\d(?=[- ])`, 'mu');
/** Of an answer no more is read. */
const LONGEST_ANSWER = 500;
/** How far from an error on the same line another mark counts. */
const NEAR = 300;
/** Newsletters and help pages say who they are at their end. */
const TAIL = 4000;
/** So many different errors at once, and nowhere words of Gmail: a list of errors, not one that was met. */
const MANY = 3;

const PATTERNS = LINES.map((line) => ({ line, pattern: pattern(line.phrase) }));
const FRAME_PATTERNS = FRAMES.map(pattern);
const FETCHING_PATTERNS = FETCHING.phrases.map(pattern);

/**
 * Finds out what an error text says about sending as: a bounce, a pop-up, a pasted mail with its headers, in any
 * language around the inner English line. Likeliest cause first; empty when the text is not about sending as.
 * Never throws; a megabyte takes some 10 ms.
 */
export function explain(text: string): Explanation[] {
  const own = withoutReturned(withoutSoftBreaks(text));
  const parts = passages(own).map(plainText);
  if ([...parts, plainText(own.slice(-TAIL))].some(quotes)) return [];
  const fetching = parts.flatMap((part) => FETCHING_PATTERNS.flatMap((phrase) => fetchingAt(part, phrase)));
  if (fetching[0]) return [fetching[0]];

  const found = parts.flatMap((part) => sendingIn(part, parts.length === 1 && part.shown.length <= ALONE));
  const sure = found.filter(({ last }) => !last);
  const causes = sure.length > 0 ? sure : found;
  if (isList(causes)) return [];
  if (causes.length === 0) return parts.flatMap(gistIn).slice(0, 1);
  const seen = new Set<string>();
  return causes
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId))
    .map(({ ruleId, line }) => ({ ruleId, line }));
}

const fetchingAt = (text: PlainText, phrase: Pattern): Explanation[] =>
  [...places(text, phrase)].map((place) => ({ ruleId: FETCHING.rule, line: quote(text, place) }));

const quotes = ({ folded }: PlainText): boolean => QUOTING.some((mark) => folded.includes(mark));

/** One place may have several causes, one error several phrases: only errors with nothing in common are counted. */
function isList(causes: readonly Found[]): boolean {
  const likeliest = causes.filter(({ rank }) => Number.isInteger(rank)).map(({ ruleId }) => ruleId);
  return !causes.some(({ framed }) => framed) && new Set(likeliest).size >= MANY;
}

/** Where Gmail's words about sending as stand. */
const framesIn = (text: PlainText): Span[] => FRAME_PATTERNS.flatMap((frame) => [...places(text, frame)]);

/** `alone`: nothing else stands in the text, but for a few words. */
function sendingIn(text: PlainText, alone: boolean): Found[] {
  const frames = framesIn(text);
  const isFramed = ({ start }: Span) =>
    frames.some((frame) => frame.start <= start && start - frame.start < FRAME_REACH);
  const isAnswer = alone && ANSWER.test(text.shown);
  const isIntroduced = alone && INTRODUCED.test(text.shown);
  const byRecipient = text.folded.indexOf(BY_RECIPIENT_SERVER);
  const fits = (line: Line, place: Span) =>
    line.where === 'by-recipient' ||
    isFramed(place) ||
    (line.where === 'anywhere' && (byRecipient < 0 || byRecipient > place.start)) ||
    (line.where === 'alone' && (isAnswer || (isIntroduced && !line.last) || (alone && place.start <= 2)));

  return PATTERNS.flatMap(({ line, pattern }) => {
    const place = places(text, pattern).find((place) => fits(line, place) && !isOfOthers(text, place));
    if (!place) return [];
    const rank = line.seen === 'reported' ? 1 : 0;
    const shared = { line: quote(text, place), at: place.start, last: line.last ?? false, framed: isFramed(place) };
    return line.rules.map((ruleId, index) => ({ ...shared, ruleId, rank: rank + index / 10 }));
  });
}

/** What the server answered after Gmail's words about sending as, where no phrase is known: by its words alone. */
function gistIn(text: PlainText): Explanation[] {
  if (text.folded.includes(BY_RECIPIENT_SERVER)) return [];
  const frames = framesIn(text);
  if (frames.length === 0) return [];
  const from = Math.max(...frames.map(({ end }) => end));
  const code = REPLY.exec(text.shown.slice(from, from + FRAME_REACH));
  if (!code) return [];
  const start = from + code.index + code[0].length - 3;
  const { end } = lineAt(text.shown, { start, end: start + 3 });
  const place = { start, end: Math.min(end, start + LONGEST_ANSWER) };
  const ruleId = isOfOthers(text, place) ? undefined : gistOf(text.folded.slice(place.start, place.end));
  return ruleId ? [{ ruleId, line: quote(text, place) }] : [];
}

/** On the same line, and near, stands a mark of something else than sending. */
function isOfOthers({ shown, folded }: PlainText, place: Span): boolean {
  const { start, end } = lineAt(shown, place);
  const near = folded.slice(Math.max(start, place.start - NEAR), Math.min(end, place.end + NEAR));
  return NOT_SENDING.some((mark) => near.includes(mark));
}
