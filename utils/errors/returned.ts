import { FRAMES } from './lines';
import { OPENING, plainText } from './plain-text';

/** Where the undelivered mail begins: in the raw mail, in bounces before about 2016, as Gmail shows it. */
export const RETURNED =
  /^[ \t>]*(?:content-type:[ \t]*message\/rfc822[^\n]{0,200}|[-–—]{2,12} (original|forwarded) message [-–—]{2,12})[ \t\r]*$/gim;
/** A bounce says what it is, and why, within its first characters. */
const HEAD = 20_000;
/** What stands in a bounce in English whatever its language is. */
const ANSWER = new RegExp(`(?:^|[${OPENING}] ?)[45]\\d\\d[- ]|DNS Error: |The recipient server did not accept`, 'mu');

/** Is this a bounce, by Gmail's own words? */
export function isBounce(text: string): boolean {
  const { folded } = plainText(text);
  return folded.includes('mailer-daemon@google') || FRAMES.some((frame) => folded.includes(frame));
}

/** A bounce without the mail that came back in it: what stands there was written by the user, not by a server. */
export function withoutReturned(text: string): string {
  const end = [...text.matchAll(RETURNED).take(10)].find(({ index }) => {
    const before = text.slice(0, Math.min(index, HEAD));
    return isBounce(before) || ANSWER.test(plainText(before).shown);
  });
  return text.slice(0, end?.index);
}
