/** What an error text says for certain about the entry at fault. */
export interface Hints {
  /** The server Gmail talked to, in small letters. */
  remoteMta?: string;
  /** The address the mail was sent from, in small letters. */
  from?: string;
}

/** The technical part of a bounce stands within its first characters. */
const LIMIT = 200_000;
const HOST = '[a-z0-9-]+(?:\\.[a-z0-9-]+)+';
/** `Remote-MTA: dns; smtp.example.com. (192.0.2.1, ...)` in the delivery status. */
const REMOTE_MTA = new RegExp(`^[ \\t>]*remote-mta:[ \\t]*dns;[ \\t]*(${HOST})`, 'gim');
/** `[smtp.example.com 192.0.2.1: unable to read banner]` in the sentence of Gmail. */
const TALKED_TO = new RegExp(`\\[(${HOST})\\.? [0-9a-f.:]{2,45}: [a-z ]{3,60}\\]`, 'gi');
const ORIGINAL = /^[ \t>]*(?:content-type:[ \t]*message\/rfc822|-{3,9} original message -{3,9})/im;
const FROM = /^from:[^\n]*(?:\n[ \t][^\n]*)*/im;
/** A quoted reply has a From line as well, but not these. */
const MAIL_HEADER = /^(?:received|message-id|mime-version|dkim-signature):/im;

/**
 * Which server a pasted bounce or pop-up is about, and from which address the mail was sent. What is not certain, or
 * said in two ways, is left out. Never throws.
 */
export function hintsIn(text: string): Hints {
  const head = text.slice(0, LIMIT).replaceAll('\r\n', '\n');
  const hosts = [...head.matchAll(REMOTE_MTA), ...head.matchAll(TALKED_TO)].map(([, host = '']) => host.toLowerCase());
  const [remoteMta, ...others] = new Set(hosts);
  const from = senderIn(head);
  return { ...(remoteMta && others.length === 0 && { remoteMta }), ...(from && { from }) };
}

/** The sender in the headers of the returned mail. */
function senderIn(text: string): string | undefined {
  const marker = ORIGINAL.exec(text);
  if (!marker) return undefined;
  const mail = text.slice(marker.index + marker[0].length);
  const from = FROM.exec(mail);
  if (!from) return undefined;
  const end = mail.indexOf('\n\n', from.index);
  if (!MAIL_HEADER.test(mail.slice(0, end < 0 ? undefined : end))) return undefined;
  const addresses = from[0].slice(0, 1000).match(/[^\s<>"(),;:]{1,64}@[a-z0-9.-]{1,253}/gi) ?? [];
  const address = addresses.at(-1)?.toLowerCase();
  return address?.startsWith('mailer-daemon@') ? undefined : address;
}
