import { normalizeHost } from '../../names/host-name';
import { entryOf, keyOf, type SecurityMode, type SendAs, SMTP_FIELDS, type Unread } from '../../send-as';
import type { LineProblem } from '../others';
import type { Field } from './columns';

/** What a file says of one address: texts from CSV, also numbers and booleans from JSON. Fields that it lacks are absent. */
export type Said = Partial<Record<Field, unknown>>;

export interface ReadAddress {
  user: string;
  sendAs: SendAs;
  unread: Unread[];
  /** Values that are none; they count as not read. */
  problems: Omit<LineProblem, 'line'>[];
}

/** One address with its settings, or `undefined` where there is no address. `knowsServer`: no server means Gmail's own. */
export function addressOf(said: Said, knowsServer: boolean): ReadAddress | undefined {
  const sendAsEmail = textOf(said.sendAsEmail);
  if (!isAddress(sendAsEmail)) return undefined;
  const problems: ReadAddress['problems'] = [];
  const unread: Unread[] = [];
  const read = <T>(field: Field, convert: (text: string) => T | undefined): T | undefined => {
    const text = textOf(said[field]);
    const value = text === '' ? undefined : convert(text);
    if (value === undefined && text !== '')
      problems.push({ code: 'value', values: { field, value: text.slice(0, 60) } });
    if (value === undefined && (text !== '' || !(field in said)) && field !== 'user')
      unread.push({ sendAsEmail, field, reason: text === '' ? 'not-shown' : 'unknown-words' });
    return value;
  };
  const user = textOf(said.user).replace(/^mailto:/i, '');
  const isPrimary = 'isPrimary' in said ? (read('isPrimary', flag) ?? false) : keyOf(user) === keyOf(sendAsEmail);
  const sendAs: SendAs = {
    sendAsEmail,
    displayName: read('displayName', (text) => text),
    replyToAddress: read('replyToAddress', (text) => (isAddress(text) ? text : undefined)),
    isPrimary,
    isDefault: read('isDefault', flag) ?? ('isDefault' in said ? false : undefined),
    // GAM and the API leave out what is false.
    treatAsAlias: read('treatAsAlias', flag) ?? (isPrimary || !('treatAsAlias' in said) ? undefined : false),
    verificationStatus: read('verificationStatus', statusOf),
  };
  if (SMTP_FIELDS.some((field) => textOf(said[`smtpMsa.${field}`]) !== ''))
    sendAs.smtpMsa = {
      host: read('smtpMsa.host', (text) => text),
      port: read('smtpMsa.port', portOf),
      securityMode: read('smtpMsa.securityMode', modeOf),
      username: read('smtpMsa.username', (text) => text),
    };
  else if (!knowsServer && !isPrimary) unread.push({ sendAsEmail, field: 'smtpMsa', reason: 'not-shown' });
  return { user, sendAs, unread, problems };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';

/** Has a part before the @, and a host name after it. */
export function isAddress(text: string): boolean {
  if (text.length > 320 || !/^[^\s@<>"\ufffd]+@[^\s@<>"\ufffd]+$/.test(text)) return false;
  const domain = text.slice(text.indexOf('@') + 1);
  // Most are plain, and there may be thousands.
  return (
    /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(domain) ||
    normalizeHost(domain) !== undefined
  );
}

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  on: true,
  false: false,
  no: false,
  '0': false,
  off: false,
};
const flag = (text: string): boolean | undefined => entryOf(FLAGS, text.toLowerCase());

/** A port as it is typed; a spreadsheet may write 587.0. */
export function portOf(text: string): number | undefined {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/** As the API has them, and as Gmail's window and manuals call them. */
const MODES: Readonly<Record<string, SecurityMode>> = {
  none: 'none',
  unsecured: 'none',
  ssl: 'ssl',
  'ssl/tls': 'ssl',
  smtps: 'ssl',
  starttls: 'starttls',
  tls: 'starttls',
  'tls/starttls': 'starttls',
  'starttls/tls': 'starttls',
};
const modeOf = (text: string): SecurityMode | undefined => entryOf(MODES, text.toLowerCase().replace(/\s/g, ''));

const statusOf = (text: string): SendAs['verificationStatus'] =>
  (['accepted', 'pending'] as const).find((status) => status === text.toLowerCase());
