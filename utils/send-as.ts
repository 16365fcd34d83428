/**
 * The data that passes between reading, checking and showing. Names are those of the Gmail API's
 * `users.settings.sendAs` resource, so an export from the API or from GAM is already valid input.
 * https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs
 */

/** Gmail's screens say "SSL" for `ssl`, "TLS" for `starttls` and "unsecured" for `none`. */
export type SecurityMode = 'none' | 'ssl' | 'starttls';

/** The outside server that sends for an address. A value that could not be read is `undefined`. */
export interface SmtpMsa {
  host?: string | undefined;
  port?: number | undefined;
  securityMode?: SecurityMode | undefined;
  username?: string | undefined;
}

/** One row of "Send mail as". No `smtpMsa`, and no `unread` entry for it: Gmail's own servers send. */
export interface SendAs {
  sendAsEmail: string;
  displayName?: string | undefined;
  replyToAddress?: string | undefined;
  isPrimary?: boolean | undefined;
  isDefault?: boolean | undefined;
  treatAsAlias?: boolean | undefined;
  verificationStatus?: 'accepted' | 'pending' | undefined;
  smtpMsa?: SmtpMsa | undefined;
}

/** Everything about an address but its server. */
export const SEND_AS_FIELDS = [
  'sendAsEmail',
  'displayName',
  'replyToAddress',
  'isPrimary',
  'isDefault',
  'treatAsAlias',
  'verificationStatus',
] as const satisfies (keyof SendAs)[];

export const SMTP_FIELDS = ['host', 'port', 'securityMode', 'username'] as const satisfies (keyof SmtpMsa)[];

/** A field of `SendAs`, written as a path: `smtpMsa.host`. */
export type SendAsField = Exclude<keyof SendAs, 'smtpMsa'> | 'smtpMsa' | `smtpMsa.${keyof SmtpMsa & string}`;

/** Why a value is `undefined`. */
export type UnreadReason =
  | 'not-found' // the place where it stands was not recognised
  | 'not-shown' // Gmail does not show it on this page
  | 'ambiguous' // more than one candidate
  | 'unknown-words' // there is text, in words this program does not know
  | 'contradicted'; // Gmail's window for the address says otherwise

export interface Unread {
  /** Absent: the value belongs to the whole page. */
  sendAsEmail?: string | undefined;
  field: SendAsField | 'sendAs' | 'account' | 'language' | 'replyFrom';
  reason: UnreadReason;
}

/** Everything that could be read from Gmail's accounts settings. */
export interface SendAsPage {
  sendAs: SendAs[];
  /** Address of the signed-in account. */
  account: string | undefined;
  /** BCP 47 tag of the language Gmail is shown in. */
  language: string | undefined;
  /** "When replying to a message". */
  replyFrom: 'same-address' | 'default-address' | undefined;
  unread: Unread[];
  /** Which of the known ways to find the section matched; for reports of a page that could not be read. */
  anchor?: string | undefined;
}

/** Addresses are compared without regard to case. */
export const keyOf = (sendAsEmail = ''): string => sendAsEmail.toLowerCase();

/** What a record keyed by input holds under this key: nothing inherited, even where it is `constructor` or `__proto__`. */
export const entryOf = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
