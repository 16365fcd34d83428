import { dateIn } from './bounce/date';
import { namedAddresses } from './text/address';
import { isShown } from './text/shown';
import { visibleText } from './text/visible-text';

/** A mail of Gmail's own that says: your mail was not delivered. */
export interface Bounce {
  /** The message; a note stands above its text as its first child. */
  message: Element;
  /** What the message says, its header included. At most 20,000 characters. */
  text: string;
  /** ISO date of the message, where Gmail writes it in a way that can be read for certain. */
  date?: string | undefined;
  /** The address the undelivered mail was sent from, as its returned headers say, in small letters. */
  sendAsEmail?: string | undefined;
  /**
   * Senders of the conversation's messages before this one, nearest first, in small letters. If an address of the
   * user's is among them, the undelivered mail was most likely sent from the first such one.
   */
  senders: readonly string[];
}

/** A bounce is shorter. */
const LIMIT = 20_000;
const DAEMON = /^mailer-daemon@google(?:mail)?\.com$/;
/** What Gmail marks its messages with, open or folded; without such marks the whole view is one message. */
const MESSAGES = '[role=listitem], [data-message-id], [data-legacy-message-id]';

/** The last bounce shown in the opened conversation. Never throws; a mail that only quotes a bounce is none. */
export function readBounce(document: Document): Bounce | undefined {
  try {
    const messages = messagesIn(document).map((message) => ({ message, sender: senderOf(message) }));
    const at = messages.findLastIndex(({ sender }) => DAEMON.test(sender ?? ''));
    const message = messages[at]?.message;
    if (!message) return undefined;
    const text = textOf(message);
    const senders = messages
      .slice(0, at)
      .toReversed()
      .flatMap(({ sender }) => (sender && !DAEMON.test(sender) ? [sender] : []));
    const dates = [...message.querySelectorAll('[title]')].map((element) =>
      dateIn(element.getAttribute('title') ?? ''),
    );
    return {
      message,
      text,
      date: dates.find(Boolean),
      sendAsEmail: returnedSender(text),
      senders: [...new Set(senders)],
    };
  } catch {
    // Lost: a page on which even the DOM's own properties are not what they should be.
    return undefined;
  }
}

function messagesIn(document: Document): Element[] {
  const views = [...document.querySelectorAll('[role=main]')].filter(isShown);
  const marked = views.flatMap((view) => [...view.querySelectorAll(MESSAGES)]);
  if (marked.length > 0)
    return marked.filter((element) => !element.parentElement?.closest(MESSAGES) && isShown(element));
  // A list of mails names senders too, in rows.
  return views.filter((view) => !view.querySelector('tr [email], [role=row] [email]'));
}

/** The first address that a message names is its sender's. */
function senderOf(message: Element): string | undefined {
  const named = message.querySelector('[email]')?.getAttribute('email');
  return named?.trim().toLowerCase() ?? namedAddresses(visibleText(message, LIMIT))[0];
}

/**
 * The link to Google's help page on sending as is the same in every language; its address stands before the text. Gmail
 * makes links of addresses in a server's answer as well: such a one has the answer's code before it.
 */
function textOf(message: Element): string {
  const text = visibleText(message, LIMIT);
  const link = message.querySelector('a[href*="CustomFromDenied"]');
  if (!link) return text;
  const before = message.ownerDocument.createRange();
  before.setStart(message, 0);
  before.setEndBefore(link);
  return /[1-5]\d\d[- ]/.test(before.toString()) ? text : `p=CustomFromDenied\n${text}`;
}

const RETURNED = /^-{4,}[^-\n]{1,60}-{4,}$/m;

/**
 * Under a line of dashes Gmail gives the headers of the undelivered mail, the sender's first or as `From:`. The server
 * whose answer stands above can write the same: all that could be meant must be one address.
 */
function returnedSender(text: string): string | undefined {
  const named = text
    .split(RETURNED)
    .slice(1)
    .flatMap((part) => {
      const lines = part.split('\n').filter(Boolean);
      const from = lines.filter((line) => /^from:/i.test(line));
      return (from.length > 0 ? from : lines.slice(0, 1)).flatMap(namedAddresses);
    });
  const [sender, ...others] = new Set(named);
  return others.length === 0 && !DAEMON.test(sender ?? '') ? sender : undefined;
}
