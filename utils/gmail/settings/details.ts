import type { SendAs, SmtpMsa } from '../../send-as';
import { hasUnknownWords, isFullyKnown } from '../page/known-words';
import { isLabel } from '../page/labels';
import type { Lines } from '../text/lines';
import type { Token } from '../text/tokens';
import type { Identity } from './identity';
import {
  factsIn,
  hasOnlyVerify,
  hasVerify,
  isAction,
  type Notes,
  onlyValue,
  placeOfPhrase,
  type RowLine,
  rowLine,
  rowLines,
  wholeLines,
} from './row-lines';
import { isServer, readServer } from './server';

/** All text that belongs to an address. */
export interface Source {
  identity: Identity;
  /** The other cells of the row. */
  others: readonly Lines[];
  /** Rows below it that have no address of their own. */
  below: readonly Lines[];
  isPrimary: boolean | undefined;
  /** The language that Gmail's words prove. */
  language: string | undefined;
}

type Details = Pick<SendAs, 'smtpMsa' | 'replyToAddress' | 'treatAsAlias' | 'verificationStatus'>;

/** Reads the lines under an address: its server, its reply-to address, and what is said in words. */
export function readDetails(source: Source, notes: Notes): Details {
  const { identity, isPrimary } = source;
  const own = factsIn(identity.rest);
  const others = source.others.map(rowLines);
  // In another cell a number may count anything: only one that looks like a server's details is read.
  const moved = others.filter(isServer);
  // Of a name, or of another row? Not read; but a server in them means that not all is known of this one.
  const stray = [...source.below.map(rowLines), identity.above.map(rowLine)].filter((lines) => lines.length > 0);

  const details: Details = {};
  if (stray.some(isServer)) notes.unread.push(['smtpMsa', 'ambiguous']);
  else details.smtpMsa = readServer([...own, ...moved.flat()], notes);
  details.replyToAddress = readReplyTo(own, details.smtpMsa, identity.sendAsEmail, notes);
  if (isPrimary) return details;

  const full = !stray.length && !moved.length && isServerRead(notes) && isKnownRow(source, own);
  const said = [...own, ...others.flat()];
  details.treatAsAlias = readAlias(said, full && isPrimary === false, notes);
  details.verificationStatus = readVerification(said, source, notes);
  return details;
}

/** A line with one address and nothing of a server. */
function readReplyTo(own: RowLine[], smtpMsa: SmtpMsa | undefined, sendAsEmail: string, notes: Notes) {
  const isIt = ({ kind, value }: Token) => kind === 'address' && value.toLowerCase() !== sendAsEmail.toLowerCase();
  const lines = own.filter(({ tokens }) => tokens.some(isIt));
  const unclear = own.some(({ words }) => /\S@/.test(words));
  if (!lines.length && !unclear) return undefined;
  const mixed = unclear || lines.some(({ tokens }) => tokens.some(({ kind }) => kind !== 'address'));
  // A server that was typed with an @ in it looks like an address.
  if (!mixed && !(smtpMsa && smtpMsa.host === undefined)) return onlyValue(lines, 'replyToAddress', isIt, notes);
  notes.unread.push(['replyToAddress', 'ambiguous']);
  return undefined;
}

/** Gmail writes a line only when the box is not ticked: without it, only a row that was read in full says "ticked". */
function readAlias(said: RowLine[], full: boolean, notes: Notes): boolean | undefined {
  const notAlias = placeOfPhrase(said, 'notAlias');
  if (notAlias) {
    notes.places.treatAsAlias = [notAlias];
    return false;
  }
  if (full) return true;
  notes.unread.push(['treatAsAlias', said.some(({ words }) => words.trim() !== '') ? 'unknown-words' : 'not-shown']);
  return undefined;
}

/** Gmail may say that an address waits for its confirmation, but not that one was confirmed. */
function readVerification(said: RowLine[], { identity, others }: Source, notes: Notes): 'pending' | undefined {
  const place = placeOfPhrase(said, 'unverified');
  if (place) notes.places.verificationStatus = [place];
  const lines = [...identity.rest.map(({ line }) => line), ...others.flatMap(({ lines }) => lines)];
  if (place || lines.some(hasVerify)) return 'pending';
  notes.unread.push(['verificationStatus', 'not-shown']);
  return undefined;
}

/** No server, or one of which all is known that a row can show. */
const isServerRead = ({ unread }: Notes): boolean =>
  !unread.some(([field, reason]) => field.startsWith('smtpMsa') && reason !== 'not-shown');

/** Is everything in the row known, in a language in which Gmail's words for a row are known? */
function isKnownRow({ identity, others, language }: Source, own: RowLine[]): boolean {
  if (!isFullyKnown(language) || hasUnknownWords(own.map(({ words }) => words).join(' '), language)) return false;
  if (!identity.rest.filter(isAction).every(({ line }) => hasOnlyVerify(line))) return false;
  return others.flatMap(wholeLines).every((rest) => isAction(rest) || isLabel(rest.line.text, ['default']));
}
