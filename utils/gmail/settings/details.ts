import type { SendAs, SmtpMsa } from '../../send-as';
import { hasUnknownEnglish, isFullyKnown } from '../page/known-words';
import { isLabel } from '../page/labels';
import type { Lines } from '../text/lines';
import type { Token } from '../text/tokens';
import type { Identity } from './identity';
import { type Notes, onlyValue, placeOfPhrase, type RowLine, rowLine, rowLines } from './row-lines';
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
  const own = identity.rest.filter(({ line }) => !line.link).map(rowLine);
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

  const full = !stray.length && !moved.length && isKnownRow(source, own);
  const said = [...own, ...others.flat()];
  details.treatAsAlias = readAlias(said, full && isPrimary === false && isFullyKnown(source.language), notes);
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
  const links = [...identity.rest.map(({ line }) => line), ...others.flatMap(({ lines }) => lines)];
  if (place || links.some(({ link, text }) => link && isLabel(text, ['verify']))) return 'pending';
  notes.unread.push(['verificationStatus', 'not-shown']);
  return undefined;
}

/** Is everything in the row known, in English? */
function isKnownRow({ identity, others }: Source, own: RowLine[]): boolean {
  if (hasUnknownEnglish(own.map(({ words }) => words).join(' '))) return false;
  const links = identity.rest.filter(({ line }) => line.link);
  if (!links.every(({ line }) => isLabel(line.text, ['verify']))) return false;
  return others.flatMap(({ lines }) => lines).every(({ link, text }) => link || /^\s*default\s*$/i.test(text));
}
