import { pattern, places, quote, type Span } from './find';
import { LINES, type Line } from './lines';
import { isOfSending } from './programs';
import {
  BLOCKED,
  beginsWithAnswer,
  type Explanation,
  FRAME_REACH,
  introducesAnswer,
  isOfOthers,
  PROGRAM_REACH,
  type Spoken,
  tellsOfDelivery,
} from './spoken';

/** `rank`: the smaller, the likelier. `last`: see `Line`. `framed`: after words of Gmail about sending as. */
export interface Found extends Explanation {
  rank: number;
  at: number;
  last: boolean;
  framed: boolean;
}

const PATTERNS = LINES.map((line) => ({ line, pattern: pattern(line.phrase) }));

/** What phrases of the table say. `alone`: nothing else stands in the text, but for a few words. */
export function sendingIn(text: Spoken, alone: boolean): Found[] {
  const isFramed = ({ start }: Span) =>
    text.frames.some((frame) => frame.start <= start && start - frame.start < FRAME_REACH);
  const isAnswer = alone && beginsWithAnswer(text);
  const isIntroduced = alone && introducesAnswer(text);
  const isDelivered = tellsOfDelivery(text);
  const isAlone = ({ last }: Line, { start }: Span) => isAnswer || (isIntroduced && !last) || (alone && start <= 2);
  const isBySender = ({ where, rules }: Line, place: Span) => {
    const near = text.programs.some((at) => Math.abs(at - place.start) < PROGRAM_REACH);
    return near ? !rules.includes(BLOCKED) : where === 'program' && isOfSending(text, place);
  };
  const fits = (line: Line, place: Span) =>
    line.where === 'by-recipient' ||
    isFramed(place) ||
    (line.where === 'anywhere' && (text.byRecipient < 0 || text.byRecipient > place.start)) ||
    (line.where === 'alone' && isAlone(line, place)) ||
    (line.where === 'bare' && isAlone(line, place) && !isDelivered) ||
    (line.where === 'program' && (isAnswer || (alone && place.start <= 2))) ||
    isBySender(line, place);

  return PATTERNS.flatMap(({ line, pattern }) => {
    const place = places(text, pattern).find((place) => fits(line, place) && !isOfOthers(text, place));
    if (!place) return [];
    const rank = line.seen === 'reported' ? 1 : 0;
    const shared = { line: quote(text, place), at: place.start, last: line.last ?? false, framed: isFramed(place) };
    return line.rules.map((ruleId, index) => ({ ...shared, ruleId, rank: rank + index / 10 }));
  });
}
