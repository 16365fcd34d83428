import { checkedHandOver, type HandOver, HandOverError } from './hand-over';
import { type Element, element, xml } from './xml';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
`;
const ACCOUNT_TYPE = { imap: 'EmailTypeIMAP', pop3: 'EmailTypePOP' };

/**
 * A configuration profile for Mail on iPhone, iPad and Mac, without password: the system asks for it. Throws a `HandOverError`
 * where a value cannot be right, and where a server takes no password: the format has no word for that.
 * https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mail.managed.yaml
 */
export function appleProfile(handOver: HandOver): string {
  const account = checkedHandOver(handOver);
  for (const place of ['incoming', 'outgoing'] as const)
    if (account[place].authentication === 'oauth2')
      throw new HandOverError(`${place}.authentication`, `${account[place].host} takes no password from a profile`);
  const { sendAsEmail } = account;
  return `${HEAD}${xml(
    element('plist', [dict({ ...about(sendAsEmail), PayloadType: 'Configuration', PayloadContent: [mail(account)] })], {
      version: '1.0',
    }),
  )}`;
}

/** The same address has the same identifier, so that a second profile takes the place of the first. */
const about = (sendAsEmail: string, part = '') => ({
  PayloadDisplayName: sendAsEmail,
  PayloadIdentifier: `send-as-check.mail.${identifierOf(sendAsEmail)}${part}`,
  PayloadUUID: crypto.randomUUID().toUpperCase(),
  PayloadVersion: 1,
});

/** In signs that identifiers may hold; two addresses never share one. */
const identifierOf = (sendAsEmail: string): string =>
  sendAsEmail.toLowerCase().replace(/[^a-z0-9.-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);

const mail = ({ sendAsEmail, displayName, incoming, outgoing }: HandOver): Values => ({
  ...about(sendAsEmail, '.account'),
  PayloadType: 'com.apple.mail.managed',
  EmailAccountType: ACCOUNT_TYPE[incoming.protocol],
  EmailAccountDescription: sendAsEmail,
  EmailAccountName: displayName,
  EmailAddress: sendAsEmail,
  IncomingMailServerAuthentication: 'EmailAuthPassword',
  IncomingMailServerHostName: incoming.host,
  IncomingMailServerPortNumber: incoming.port,
  // True for SSL and for STARTTLS: the format does not tell them apart.
  IncomingMailServerUseSSL: incoming.securityMode !== 'none',
  IncomingMailServerUsername: incoming.username,
  OutgoingMailServerAuthentication: 'EmailAuthPassword',
  OutgoingMailServerHostName: outgoing.host,
  OutgoingMailServerPortNumber: outgoing.port,
  OutgoingMailServerUseSSL: outgoing.securityMode !== 'none',
  OutgoingMailServerUsername: outgoing.username,
  // Then it is asked for once. A service for sending has a password of its own, also where the name is the same.
  OutgoingPasswordSameAsIncomingPassword:
    incoming.username === outgoing.username && isOneHouse(incoming.host, outgoing.host),
});

/** `imap.gmx.net` and `mail.gmx.net`. */
const isOneHouse = (one: string, other: string): boolean =>
  one === other || (houseOf(one) === houseOf(other) && houseOf(one).includes('.'));

const houseOf = (host: string): string => host.slice(host.indexOf('.') + 1);

type Value = string | number | boolean | readonly Values[];
interface Values {
  [key: string]: Value | undefined;
}

const dict = (values: Values): Element =>
  element(
    'dict',
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [element('key', key), plist(value)])),
  );

function plist(value: Value): Element {
  if (typeof value === 'string') return element('string', value);
  if (typeof value === 'number') return element('integer', String(value));
  if (typeof value === 'boolean') return element(String(value));
  return element('array', value.map(dict));
}
