import { normalizeHost } from '../names/host-name';
import type { SecurityMode } from '../send-as';

/** How a mail app logs in: with a password, or on the provider's own page (OAuth 2). */
export type Authentication = 'password' | 'oauth2';

export interface HandOverServer {
  host: string;
  port: number;
  securityMode: SecurityMode;
  username: string;
  /** Left out: by the name of the server, see `authenticationOf`. */
  authentication?: Authentication | undefined;
}

/** All that a mail app needs for one account, without the password. */
export interface HandOver {
  sendAsEmail: string;
  displayName?: string | undefined;
  incoming: HandOverServer & { protocol: 'imap' | 'pop3' };
  outgoing: HandOverServer;
}

/** What cannot be handed over, by its place: `incoming.host`. No file or code is made then. */
export class HandOverError extends Error {
  override name = 'HandOverError';
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super(`${field}: ${reason}`);
  }
}

/** Signs that end a line, or that XML and screens have no place for. */
const CONTROL = /[\p{Cc}\u2028\u2029\ufffe\uffff]+/gu;
/** Signs that turn the direction of what stands around them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A name on one line: what breaks it becomes a blank. */
export const oneLine = (name: string): string =>
  name.toWellFormed().replace(DIRECTION, '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

/** With hosts and address as DNS knows them (IDN as A-labels). Throws a `HandOverError` where a value cannot be right. */
export function checkedHandOver({ sendAsEmail, displayName, incoming, outgoing }: HandOver): HandOver {
  if (incoming.protocol !== 'imap' && incoming.protocol !== 'pop3')
    throw new HandOverError('incoming.protocol', `"${incoming.protocol}" is neither "imap" nor "pop3"`);
  return {
    sendAsEmail: checkedAddress(sendAsEmail),
    displayName: oneLine(displayName ?? '') || undefined,
    incoming: { ...checkedServer('incoming', incoming), protocol: incoming.protocol },
    outgoing: checkedServer('outgoing', outgoing),
  };
}

/** RFC 5321 without quoted local parts: mail apps take none. */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/** Do mail apps take the address at all? */
export function isForApps(sendAsEmail: string): boolean {
  try {
    return checkedAddress(sendAsEmail) !== '';
  } catch {
    return false;
  }
}

function checkedAddress(sendAsEmail: string): string {
  const at = sendAsEmail.lastIndexOf('@');
  const local = sendAsEmail.slice(0, at);
  const domain = asHost(sendAsEmail.slice(at + 1));
  if (at < 1 || local.length > 64 || !LOCAL_PART.test(local) || !domain?.includes('.'))
    throw new HandOverError('sendAsEmail', `"${sendAsEmail}" is no address that mail apps take`);
  return `${local}@${domain}`;
}

const MODES: readonly SecurityMode[] = ['ssl', 'starttls', 'none'];

function checkedServer(place: string, server: HandOverServer): HandOverServer {
  const { host, port, securityMode, username, authentication } = server;
  const name = asHost(host);
  if (!name) throw new HandOverError(`${place}.host`, `"${host}" is no server name`);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new HandOverError(`${place}.port`, `"${port}" is no port; it is a whole number from 1 to 65535`);
  if (!MODES.includes(securityMode))
    throw new HandOverError(`${place}.securityMode`, `"${securityMode}" is none of ${MODES.join(', ')}`);
  const login = typeof username === 'string' ? username.trim() : '';
  if (login === '' || login.search(CONTROL) !== -1 || !login.isWellFormed())
    throw new HandOverError(`${place}.username`, 'the user name is empty or not one plain line');
  return { host: name, port, securityMode, username: login, authentication: authentication ?? authenticationOf(name) };
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** A whole server name: no pattern, no address on the web. */
function asHost(raw: unknown): string | undefined {
  const name = typeof raw === 'string' ? normalizeHost(raw) : undefined;
  return name?.split('.').every((label) => LABEL.test(label)) ? name : undefined;
}

/**
 * Servers of Microsoft and Google that mail apps sign in to on the provider's own page. Google takes app passwords too, but
 * apps offer its sign-in first. https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online
 */
const SIGN_IN =
  /^(?:outlook\.office365|smtp\.office365|(?:imap-mail|pop-mail|smtp-mail|eas)\.outlook|(?:imap|pop|smtp)\.gmail|(?:imap|pop|smtp)\.googlemail)\.com$/;

const authenticationOf = (host: string): Authentication => (SIGN_IN.test(host) ? 'oauth2' : 'password');
