import { lineAt, pattern, places, type Span } from './find';
import { BY_RECIPIENT_SERVER, FRAMES, NOT_SENDING } from './lines';
import { OPENING, type PlainText } from './plain-text';
import { DELIVERED, programsIn } from './programs';

/** One possible cause of an error text. */
export interface Explanation {
  /** A rule of `utils/check/rules`. */
  ruleId: string;
  /** The line that was recognised, as it stands in the text, white space folded. */
  line: string;
}

/** A text, and who speaks in it. `byRecipient`: where Gmail says that a recipient's server answered, or -1. */
export interface Spoken extends PlainText {
  frames: readonly Span[];
  programs: readonly number[];
  byRecipient: number;
}

/** How far behind Gmail's words about sending as the server's answer may stand. */
export const FRAME_REACH = 4000;
/** How far from words of a program that sends mail the server's answer may stand. */
export const PROGRAM_REACH = 600;
/** A block list holds the address of who connects: of a program's that is the program's, not Gmail's. */
export const BLOCKED = 'bounce-country-or-address-block';
/** The longest text that can be nothing but one answer of a server. */
export const ALONE = 600;
/** The answer begins the text. */
const ANSWER = /^[^\p{L}\d]{0,3}(?:[245]\d\d(?:[- ]|, b?["'])|[45]\.\d\.\d{1,3} |tls negotiation failed)/iu;
/** A few words stand before it: "I get this error: 550 ...". */
const INTRODUCED = new RegExp(
  `^[^@\\n]{1,60}[${OPENING}][^\\p{L}\\d]{0,3}(?:[245]\\d\\d[- ]|[45]\\.\\d\\.\\d{1,3} )`,
  'u',
);
/** How far from an error on the same line another mark counts. */
const NEAR = 300;
const FRAME_PATTERNS = FRAMES.map(pattern);

/** Who speaks in the text: where Gmail's words about sending as stand, and where those of a program that sends mail. */
export function read(text: PlainText): Spoken {
  return {
    ...text,
    frames: FRAME_PATTERNS.flatMap((frame) => [...places(text, frame)]),
    programs: programsIn(text),
    byRecipient: text.folded.indexOf(BY_RECIPIENT_SERVER),
  };
}

/** Does the text begin with a server's answer; does one stand behind a few words; are those Gmail's before a recipient's? */
export const beginsWithAnswer = ({ shown }: PlainText): boolean => ANSWER.test(shown);
export const introducesAnswer = ({ shown }: PlainText): boolean => INTRODUCED.test(shown);
export const tellsOfDelivery = ({ folded }: PlainText): boolean => DELIVERED.test(folded);

/** On the same line, and near, stands a mark of something else than sending. */
export function isOfOthers({ shown, folded }: PlainText, place: Span): boolean {
  const { start, end } = lineAt(shown, place);
  const near = folded.slice(Math.max(start, place.start - NEAR), Math.min(end, place.end + NEAR));
  return NOT_SENDING.some((mark) => near.includes(mark));
}
