import { checkedHandOver, type HandOver, type HandOverServer } from './hand-over';
import { type Element, element, xml } from './xml';

/** The version of Thunderbird's own writer; its reader brings older files up to date. */
const VERSIONS = { version: '99', format: '1' };
const SECURITY = { ssl: 'SSL_TLS_REQUIRED', starttls: 'STARTTLS_REQUIRED', none: 'NONE' };
const AUTHENTICATION = { password: 'PLAIN', oauth2: 'XOAUTH2' };
/** What becomes of mail on the server when it is deleted in the app: the app's own choice. */
const DELETE_POLICY = { imap: 'DELETE', pop3: 'NEVER' };

/**
 * A settings file (`.k9s`) that K-9 Mail and Thunderbird for Android import, without passwords. Throws a `HandOverError` where
 * a value cannot be right.
 * https://github.com/thunderbird/thunderbird-android/blob/main/feature/migration/qrcode/src/main/kotlin/app/k9mail/feature/migration/qrcode/settings/XmlSettingWriter.kt
 */
export function k9Settings(accounts: readonly HandOver[]): string {
  const all = accounts.map(checkedHandOver).map(accountElement);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml(
    element('k9settings', [element('accounts', all)], VERSIONS),
  )}`;
}

const accountElement = ({ sendAsEmail, displayName = '', incoming, outgoing }: HandOver): Element =>
  element(
    'account',
    [
      element('name', sendAsEmail),
      element('settings', [element('value', DELETE_POLICY[incoming.protocol], { key: 'deletePolicy' })]),
      serverElement('incoming-server', incoming.protocol, incoming),
      serverElement('outgoing-server', 'smtp', outgoing),
      element('identities', [element('identity', [element('name', displayName), element('email', sendAsEmail)])]),
    ],
    { uuid: crypto.randomUUID() },
  );

const serverElement = (
  name: string,
  protocol: string,
  { host, port, securityMode, authentication = 'password', username }: HandOverServer,
): Element =>
  element(
    name,
    [
      element('host', host),
      element('port', String(port)),
      element('connection-security', SECURITY[securityMode]),
      element('authentication-type', AUTHENTICATION[authentication]),
      element('username', username),
    ],
    { type: protocol.toUpperCase() },
  );
