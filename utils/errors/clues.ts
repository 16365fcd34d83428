import { isBounce, RETURNED } from './returned';

/** What an error text says for certain about the entry at fault. */
export interface Clues {
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
/** `[smtp.example.com 192.0.2.1: unable to read banner]` in the sentence of Gmail; other reasons hold colons. */
const TALKED_TO = new RegExp(`\\[(${HOST})\\.? [0-9a-f.:]{2,45}: [^\\]\\n]{3,80}\\]`, 'gi');
const FROM = /^[ \t>]*from:[^\n]*(?:\n[ \t]+[^\s>][^\n]*)*/im;
/** A quoted reply has a From line as well, but not these. */
const MAIL_HEADER = /^(?:received|message-id|mime-version|dkim-signature):/im;

/**
 * Which server a pasted bounce or pop-up is about, and from which address the mail was sent. What is not certain, or
 * said in two ways, is left out. Never throws.
 */
export function cluesIn(text: string): Clues {
  const head = text.slice(0, LIMIT).replaceAll('\r\n', '\n');
  const hosts = [...head.matchAll(REMOTE_MTA), ...head.matchAll(TALKED_TO)].map(([, host = '']) => host.toLowerCase());
  const [remoteMta, ...otherHosts] = new Set(hosts);
  const [from, ...others] = new Set(sendersIn(head));
  return { ...(remoteMta && otherHosts.length === 0 && { remoteMta }), ...(from && others.length === 0 && { from }) };
}

/** Senders in the headers of returned mails. */
function sendersIn(text: string): string[] {
  return [...text.matchAll(RETURNED).take(10)].flatMap(({ 0: marker, 1: kind, index }) => {
    const mail = text.slice(index + marker.length);
    const from = FROM.exec(mail);
    if (!from) return [];
    const end = mail.indexOf('\n\n', from.index);
    const headers = mail.slice(0, end < 0 ? undefined : end);
    // A bounce that was itself forwarded has the words of Gmail behind this line, not before it.
    const isReturned = kind?.toLowerCase() === 'forwarded' ? isBounce(text.slice(0, index)) : MAIL_HEADER.test(headers);
    const addresses = from[0].slice(0, 1000).match(/[^\s<>"(),;:]{1,64}@[a-z0-9.-]{1,253}/gi) ?? [];
    const address = addresses.at(-1)?.toLowerCase();
    return isReturned && address && !address.startsWith('mailer-daemon@') ? [address] : [];
  });
}
