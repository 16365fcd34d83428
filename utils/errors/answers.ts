import { lineAt, quote } from './find';
import { bareGistOf, gistOf } from './gist';
import { OPENING } from './plain-text';
import { ANSWERED } from './programs';
import {
  ALONE,
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

/** The code of a refusal, in either way it is written. */
const REPLY = new RegExp(
  `(?:^|[\\s*${OPENING}])([45]\\d\\d(?=[- ]|[,:)\\]] )|[45]\\.\\d{1,3}\\.\\d{1,3}(?=[: ]))`,
  'mu',
);
/** The same behind the answer, as qmail and programs put it. */
const CODE_BEHIND = /(?:\(#|\bcode ?[:=] ?)[45](?:\d\d|\.\d{1,3}\.\d{1,3})(?!\d)/i;
/** About the message only: to a program it tells nothing of Gmail’s settings. */
const MESSAGE = 'bounce-not-a-settings-fault';
/** Of an answer no more is read. */
const LONGEST_ANSWER = 500;

/**
 * What the server answered after Gmail's words about sending as, or to a program that sends mail, where no phrase is known:
 * by its words alone.
 */
export function gistIn(text: Spoken, whole: boolean): Explanation[] {
  if (text.byRecipient >= 0) return [];
  const framed = text.frames.length > 0;
  const [program] = text.programs;
  if (!framed && (program === undefined || !whole)) return whole ? bareGistIn(text) : [];
  const from = framed ? Math.max(...text.frames.map(({ end }) => end)) : Math.max(0, (program ?? 0) - PROGRAM_REACH);
  const near = text.shown.slice(from, from + FRAME_REACH);
  const code = REPLY.exec(near) ?? (framed ? null : ANSWERED.exec(near));
  const behind = code ? null : CODE_BEHIND.exec(near);
  if (!code && !behind) return [];
  const at = from + (code ? code.index + code[0].length - (code[1] ?? '').length : (behind?.index ?? 0));
  const line = lineAt(text.shown, { start: at, end: at + 3 });
  const start = code ? at : Math.max(line.start, at - LONGEST_ANSWER);
  const { end } = line;
  const place = { start, end: Math.min(end, start + LONGEST_ANSWER) };
  const ruleId = isOfOthers(text, place) ? undefined : gistOf(text.folded.slice(place.start, place.end));
  return ruleId && (framed || (ruleId !== BLOCKED && ruleId !== MESSAGE)) ? [{ ruleId, line: quote(text, place) }] : [];
}

/** Of an answer with nothing around it: where its words tell that a sender is spoken to. */
function bareGistIn(text: Spoken): Explanation[] {
  const { shown, folded } = text;
  if (shown.length > ALONE || tellsOfDelivery(text) || !(beginsWithAnswer(text) || introducesAnswer(text))) return [];
  const place = { start: 0, end: Math.min(shown.length, LONGEST_ANSWER) };
  const ruleId = isOfOthers(text, place) ? undefined : bareGistOf(folded);
  return ruleId ? [{ ruleId, line: quote(text, place) }] : [];
}
