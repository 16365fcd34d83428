import type { SendAs, SendAsField, SendAsPage, Unread, UnreadReason } from '../send-as';
import { accountOf, ownAddress } from './page/account';
import { languageOf } from './page/language';
import { isAccountsSettings } from './page/route';
import { readActions } from './settings/actions';
import { readDetails } from './settings/details';
import { findSection, type Section } from './settings/find-section';
import { readReplyFrom } from './settings/reply-from';
import type { Notes } from './settings/row-lines';
import type { AddressRow } from './settings/rows';
import { placeIn, type TextRange } from './text/line';

/** Where in the page a row and its values stand. */
export interface LocatedRow {
  sendAsEmail: string;
  row: HTMLTableRowElement;
  /** The cell with the identity, where a hint belongs. */
  cell: HTMLTableCellElement;
  /** Opens Gmail's edit window. */
  editLink: Element | undefined;
  /** By field, for `new StaticRange(place)`; only of values that were read. */
  places: Partial<Record<SendAsField, TextRange[]>>;
}

export interface SettingsReading {
  page: SendAsPage;
  /** One for each of `page.sendAs`, in the same order. */
  rows: LocatedRow[];
  table: HTMLTableElement | undefined;
}

/** What Gmail's accounts settings say. Never throws, whatever the document; what is not certain is in `unread`. */
export const readSettings = (document: Document): SendAsPage => locateSettings(document).page;

/** The same, and where in the page it stands. Never throws. */
export function locateSettings(document: Document): SettingsReading {
  try {
    return read(document);
  } catch {
    // Lost: a page on which even the DOM's own properties are not what they should be, by form fields named like them.
    return nothing(undefined, undefined, 'not-found');
  }
}

function read(document: Document): SettingsReading {
  const account = accountOf(document);
  const { location } = document;
  // Whatever looks like the section elsewhere is something else: a mail can hold anything.
  const elsewhere = location?.hash && !isAccountsSettings(location);
  const section = elsewhere ? 'not-found' : findSection(document, account);
  if (typeof section === 'string') return nothing(account, languageOf(document, undefined).language, section);

  const { language, proven } = languageOf(document, section.addLink);
  const { replyFrom, reason } = readReplyFrom(section);
  const rows = readAddresses(section, account, proven);
  const unread = [...rows.flatMap((row) => row.unread), ...pageUnread(account, language, reason)];
  for (let i = 0; i < section.unread; i++) unread.push({ field: 'sendAs', reason: 'ambiguous' });
  const sendAs = rows.map((row) => row.sendAs);
  return {
    page: { sendAs, account, language, replyFrom, unread, anchor: section.anchor },
    rows: rows.map(({ located }) => located),
    table: section.table,
  };
}

function nothing(account: string | undefined, language: string | undefined, reason: UnreadReason): SettingsReading {
  const unread: Unread[] = [{ field: 'sendAs', reason }, ...pageUnread(account, language, 'not-found')];
  const page = { sendAs: [], account, language, replyFrom: undefined, unread, anchor: undefined };
  return { page, rows: [], table: undefined };
}

function pageUnread(
  account: string | undefined,
  language: string | undefined,
  replyFrom: UnreadReason | undefined,
): Unread[] {
  const unread: Unread[] = [];
  if (account === undefined) unread.push({ field: 'account', reason: 'not-found' });
  if (language === undefined) unread.push({ field: 'language', reason: 'not-found' });
  if (replyFrom) unread.push({ field: 'replyFrom', reason: replyFrom });
  return unread;
}

interface ReadRow {
  sendAs: SendAs;
  unread: Unread[];
  located: LocatedRow;
}

function readAddresses(
  { rows, unread }: Section,
  account: string | undefined,
  language: string | undefined,
): ReadRow[] {
  const addresses = rows.map(({ identity }) => identity.sendAsEmail);
  const own = ownAddress(account, addresses);
  const isPrimary = (i: number) => (own === undefined ? undefined : addresses[i] === own);
  const actions = readActions(
    rows.map((row, i) => ({ cells: row.actions, isPrimary: isPrimary(i) })),
    rows.length + unread === 1,
  );
  return rows.map((row, i) => {
    return readRow(row, isPrimary(i), actions[i]?.isDefault, actions[i]?.editLink, language);
  });
}

function readRow(
  { row, cell, identity, others, below }: AddressRow,
  isPrimary: boolean | undefined,
  isDefault: boolean | undefined,
  editLink: Element | undefined,
  language: string | undefined,
): ReadRow {
  const { sendAsEmail, displayName, line, start, end } = identity;
  const address = placeIn(line, start, end);
  const notes: Notes = { unread: [], places: address ? { sendAsEmail: [address] } : {} };
  if (identity.nameUnread) notes.unread.push(['displayName', 'ambiguous']);
  if (isPrimary === undefined) notes.unread.push(['isPrimary', 'not-found']);
  if (isDefault === undefined) notes.unread.push(['isDefault', 'ambiguous']);
  const details = readDetails({ identity, others, below, isPrimary, language }, notes);
  return {
    sendAs: { sendAsEmail, displayName, isPrimary, isDefault, ...details },
    unread: notes.unread.map(([field, reason]) => ({ sendAsEmail, field, reason })),
    located: { sendAsEmail, row, cell, editLink, places: notes.places },
  };
}
