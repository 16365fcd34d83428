import { domainOf, isSameAddress } from '../names/host-name';
import { isSameOrganisation } from '../names/registrable-domain';
import { builtIn } from '../providers/profiles';
import type { ProviderIndex } from '../providers/provider-index';
import { type Field, readHeader, valuesOf } from './header';
import { onlyAddress } from './mailbox';
import { type Outcome, type Outcomes, outcomesOf } from './outcomes';
import { findReceipt, type Receipt } from './receiver';
import { findSender } from './sender';

/** Why it cannot be told whether a mail is right. */
export type Untold =
  | 'no-mail' // no header, or none with one sender
  | 'no-results' // nothing of a server that took it in: a copy among the sent mails, for example
  | 'another-address' // from somebody else
  | 'passed-on' // forwarded, through a list, or by a way that is not known
  | 'not-checked'; // the receiving server did not check what would tell

/** What a message's source proves of the settings it was sent with. */
export interface Proof {
  /** `right`: receivers can be sure who sent it. `broken`: they cannot, and that is the sending server's doing. */
  verdict: 'right' | 'broken' | 'unknown';
  untold?: Untold | undefined;
  /** The one address in From, as written. */
  from: string | undefined;
  /** The server that sent it for its writer. */
  sentThrough: string | undefined;
  /** Whose server that is. */
  profileId: string | undefined;
  /** Was it handed to that server by Gmail, or sent by Gmail's own? */
  fromGmail: boolean;
  /** From there to the receiver with nobody in between: what the receiver found is that server's doing. */
  direct: boolean;
  /** Was it encrypted on the way from Gmail to that server? */
  tls: boolean | undefined;
  spf: Outcome | undefined;
  dkim: Outcome | undefined;
  dmarc: Outcome | undefined;
  /** Which of them speaks for the domain of the address. */
  alignedBy: 'spf' | 'dkim' | 'both' | undefined;
  /** The domain that signed, where a signature is good. */
  signedBy: string | undefined;
  /** When it was taken in, ISO 8601. */
  at: string | undefined;
  /** As it stands there. */
  subject: string | undefined;
}

const NOTHING: Proof = {
  verdict: 'unknown',
  from: undefined,
  sentThrough: undefined,
  profileId: undefined,
  fromGmail: false,
  direct: false,
  tls: undefined,
  spf: undefined,
  dkim: undefined,
  dmarc: undefined,
  alignedBy: undefined,
  signedBy: undefined,
  at: undefined,
  subject: undefined,
};

/**
 * Judges the source of a message, as Gmail's "Show original" has it. Only what the server that took it in found counts; of
 * everything else strangers may be the authors. Never throws; its time is in proportion to the length of the header.
 */
export function prove(source: string, sendAsEmail?: string, indexes: readonly ProviderIndex[] = [builtIn]): Proof {
  const fields = readHeader(source);
  const from = senderOf(fields);
  if (from === undefined) return { ...NOTHING, untold: 'no-mail' };
  const receipt = findReceipt(fields);
  const [subject] = valuesOf(fields, 'subject');
  if (!receipt) return { ...NOTHING, from, subject, untold: 'no-results' };
  const { host, ...sender } = findSender(fields, receipt, indexes);
  const outcomes = withSignatures(outcomesOf(receipt, domainOf(from)), receipt, fields);
  const { spf, dkim, dmarc, alignedBy, signedBy } = outcomes;
  const found = {
    from,
    subject,
    sentThrough: host,
    ...sender,
    spf,
    dkim,
    dmarc,
    alignedBy,
    signedBy,
    at: receipt.arrival.at,
  };
  const proof = { ...NOTHING, ...found };
  if (sendAsEmail !== undefined && !isSameAddress(sendAsEmail, from)) return { ...proof, untold: 'another-address' };
  // A server that may send for the domain has no reason to call itself by another name.
  if (isTrusted(outcomes, domainOf(from)))
    return { ...proof, verdict: 'right', sentThrough: host ?? receipt.arrival.helo };
  if (!isDistrusted(outcomes, domainOf(from))) return { ...proof, untold: 'not-checked' };
  return sender.direct && sender.fromGmail ? { ...proof, verdict: 'broken' } : { ...proof, untold: 'passed-on' };
}

/** More than one From field is forbidden, and a way to show one sender and prove another. */
function senderOf(fields: readonly Field[]): string | undefined {
  const [value = '', another] = valuesOf(fields, 'from');
  return another === undefined ? onlyAddress(value) : undefined;
}

/** A receiver that says nothing of signatures has seen none, if there is none. */
const withSignatures = (outcomes: Outcomes, { results }: Receipt, fields: readonly Field[]): Outcomes =>
  results.some(({ method }) => method === 'dkim') || fields.some(({ name }) => name === 'dkim-signature')
    ? outcomes
    : { ...outcomes, dkim: 'none' };

/** DMARC was asked of another domain: then the results are not about this sender. */
const isForeign = ({ about }: Outcomes, domain: string): boolean =>
  about !== undefined && !isSameOrganisation(about, domain);

/** RFC 7489: DMARC passes, or there is no policy and one of the two speaks for the domain all the same. */
function isTrusted(outcomes: Outcomes, domain: string): boolean {
  const { spf, dkim, dmarc, alignedBy, exact } = outcomes;
  if (isForeign(outcomes, domain)) return false;
  if (dmarc === 'pass') return spf === 'pass' || dkim === 'pass';
  if (dmarc === 'fail') return false;
  return exact || (dmarc === 'none' && alignedBy !== undefined);
}

/** DMARC fails, or there is no policy and neither vouches for anybody. What could not be checked is no failure. */
function isDistrusted(outcomes: Outcomes, domain: string): boolean {
  const { spf, dkim, dmarc, exact } = outcomes;
  if (isForeign(outcomes, domain) || spf === undefined || dkim === undefined || exact) return false;
  return dmarc === 'fail' || (dmarc === 'none' && spf !== 'pass' && dkim !== 'pass');
}
