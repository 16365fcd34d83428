import { pattern, places } from './find';
import { ABOUT_SENDING_AS } from './lines';
import { OPENING, plainText } from './plain-text';

/** Gmail's own words come within the first ones. */
const LIMIT = 4000;
/** Where the words of a server begin: `550 5.7.1 ...`, `535-5.7.8 ...`, or anything in the place of such a code. */
const REPLY = new RegExp(`(?:^|[\\s${OPENING}])[1-5]\\d\\d(?=[- ]|$)`, 'mu');
/** Whoever was written to chose this name; together at most 320 characters (RFC 5321). */
const ADDRESS = /(?:"[^"\n]{1,64}"|[^\s@]{1,64})@[^\s@]{1,255}/g;
const PATTERNS = ABOUT_SENDING_AS.map(pattern);

/**
 * Is a bounce certainly about sending as? Whose server answered is said by Gmail alone, before the first answer: what
 * follows was written by that server, which in an ordinary bounce is a stranger's. Never throws.
 */
export function isAboutSendingAs(bounce: string): boolean {
  const text = plainText(bounce.slice(0, LIMIT)).shown;
  const ofGmail = plainText(text.slice(0, REPLY.exec(text)?.index).replace(ADDRESS, ' '));
  return PATTERNS.some((phrase) => !places(ofGmail, phrase).next().done);
}
