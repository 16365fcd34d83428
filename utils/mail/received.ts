import { normalizeHost } from '../names/host-name';
import { splitComments } from './comments';

/** One hop, as the server that took the message wrote it down (RFC 5321, section 4.4). */
export interface Hop {
  /** What the sending machine calls itself: anybody may say anything. */
  helo: string | undefined;
  /** Its name by reverse DNS, where the receiving server noted one. */
  reverse: string | undefined;
  /** All addresses that are said to be its own, that of the connection among them. */
  ips: readonly string[];
  /** The receiving server; `undefined` where it has no full name. */
  by: string | undefined;
  /** `esmtpsa`, `lmtp`, ...; RFC 3848. */
  protocol: string;
  /** Was the connection encrypted? `undefined`: it does not say. */
  tls: boolean | undefined;
  /** Had the sender signed in? */
  signedIn: boolean;
  /** ISO 8601. */
  at: string | undefined;
}

const IP = /(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,8}/gi;
const NAME = /[a-z0-9_-]+(?:\.[a-z0-9_-]+)+/gi;

/** Reads a Received field; what it does not say in a known way stays `undefined`. Never throws. */
export function readReceived(value: string): Hop {
  const { text, comments } = splitComments(value);
  const end = text.lastIndexOf(';');
  const said = end < 0 ? text : text.slice(0, end);
  const byAt = at(said, 'by');
  const withAt = at(said, 'with');
  const inFrom = comments.filter((comment) => comment.at < (byAt ?? withAt ?? said.length)).map((one) => one.text);
  const all = comments.map((comment) => comment.text).join(' ');
  const helo = word(said, at(said, 'from'));
  const named = inFrom.map((comment) => /\b(?:HELO|EHLO)[ =]([^\s)]+)/i.exec(comment)?.[1]).find(Boolean);
  const protocol = (word(said, withAt) ?? '').toLowerCase();
  return {
    helo: host(named ?? helo),
    reverse: reverseOf(helo, named, inFrom),
    ips: [...inFrom, helo ?? ''].flatMap((one) => one.match(IP) ?? []),
    by: host(word(said, byAt)),
    protocol,
    tls: tlsOf(protocol, all),
    signedIn: /^(?:utf8)?(?:e?smtp|lmtp)s?a$|^asmtp$/.test(protocol) || /\bauthenticated\b/i.test(all),
    at: dateOf(end < 0 ? '' : text.slice(end + 1)),
  };
}

/** Where a clause begins; the words of another clause never come first. */
function at(text: string, clause: string): number | undefined {
  const found = new RegExp(`(?:^|\\s)${clause}\\s`, 'i').exec(text);
  return found ? found.index + found[0].length : undefined;
}

const word = (text: string, start: number | undefined): string | undefined =>
  start === undefined ? undefined : /\S+/.exec(text.slice(start, start + 1000))?.[0];

function host(text: string | undefined): string | undefined {
  const name = text && normalizeHost(text.replace(/[;,]$/, ''));
  return name && /\.[a-z]/.test(name) && !/^[\d.]+$/.test(name) ? name : undefined;
}

/** `(name [1.2.3.4])`. Exim and qmail put the verified name first and what the machine says of itself in brackets. */
function reverseOf(helo: string | undefined, named: string | undefined, inFrom: readonly string[]): string | undefined {
  if (named) return host(helo);
  const withAddress = inFrom.find((comment) => comment.includes('['));
  return host(withAddress?.split('[')[0]?.match(NAME)?.at(-1));
}

function tlsOf(protocol: string, comments: string): boolean | undefined {
  if (/\bTLS(?:v?[_\d]|1)|\bcipher\b|\bversion=/i.test(comments)) return true;
  if (/^(?:utf8)?(?:e?smtp|lmtp)sa?$/.test(protocol)) return true;
  return /^(?:utf8)?(?:e?smtp|lmtp)a?$|^asmtp$/.test(protocol) ? false : undefined;
}

function dateOf(text: string): string | undefined {
  const date = new Date(text.trim().slice(0, 60));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
