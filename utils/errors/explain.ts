import { lineStart, type Pattern, pattern, places, quote, type Span } from './find';
import { DELIVERY, FETCHING, FRAMES, LINES, type Line } from './lines';
import { passages } from './passages';
import { type PlainText, plainText, withoutSoftBreaks } from './plain-text';

/** One possible cause of an error text. */
export interface Explanation {
  /** A rule of `utils/check/rules`. */
  ruleId: string;
  /** The line that was recognised, as it stands in the text, white space folded. */
  line: string;
}

/** `rank`: the smaller, the likelier. `last`: see `Line`. */
interface Found extends Explanation {
  rank: number;
  at: number;
  last: boolean;
}

/** How far behind Gmail's words about sending as the server's answer may stand. */
const FRAME_REACH = 4000;
/** The longest text that can be nothing but one answer of a server. */
const ALONE = 600;

const PATTERNS = LINES.map((line) => ({ line, pattern: pattern(line.phrase) }));
const FRAME_PATTERNS = FRAMES.map(pattern);
const FETCHING_PATTERNS = FETCHING.phrases.map(pattern);

/**
 * Finds out what an error text says about sending as: a bounce, a pop-up, a pasted mail with its headers, in any
 * language around the inner English line. Likeliest cause first; empty when the text is not about sending as.
 * Never throws; a megabyte takes some 10 ms.
 */
export function explain(text: string): Explanation[] {
  const parts = passages(withoutSoftBreaks(text)).map(plainText);
  const fetching = parts.flatMap((part) => FETCHING_PATTERNS.flatMap((phrase) => fetchingAt(part, phrase)));
  if (fetching[0]) return [fetching[0]];

  const found = parts.flatMap((part) => sendingIn(part, parts.length === 1 && part.shown.length <= ALONE));
  const sure = found.filter(({ last }) => !last);
  const seen = new Set<string>();
  return (sure.length > 0 ? sure : found)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .filter(({ ruleId }) => !seen.has(ruleId) && seen.add(ruleId))
    .map(({ ruleId, line }) => ({ ruleId, line }));
}

const fetchingAt = (text: PlainText, phrase: Pattern): Explanation[] =>
  [...places(text, phrase)].map((place) => ({ ruleId: FETCHING.rule, line: quote(text, place) }));

/** `alone`: nothing else stands in the text. */
function sendingIn(text: PlainText, alone: boolean): Found[] {
  const frames = FRAME_PATTERNS.flatMap((frame) => [...places(text, frame)].map(({ start }) => start));
  const isAnswer = alone && /^\W{0,2}(?:[245]\d\d |tls negotiation failed)/.test(text.folded);
  const fits = (line: Line, { start }: Span) =>
    line.where === 'anywhere' ||
    frames.some((frame) => frame <= start && start - frame < FRAME_REACH) ||
    (line.where === 'alone' && (isAnswer || (alone && start < 2)));

  return PATTERNS.flatMap(({ line, pattern }) => {
    const place = places(text, pattern).find((place) => fits(line, place) && !isDelivery(text, place));
    if (!place) return [];
    const rank = line.seen === 'reported' ? 1 : 0;
    const shared = { line: quote(text, place), at: place.start, last: line.last ?? false };
    return line.rules.map((ruleId, index) => ({ ...shared, ruleId, rank: rank + index / 10 }));
  });
}

/** On the same line stands a mark of delivery to a recipient. */
function isDelivery({ shown, folded }: PlainText, { start, end }: Span): boolean {
  const line = folded.slice(lineStart(shown, start), end);
  return DELIVERY.some((mark) => line.includes(mark));
}
