import { usernameFor, usernameOf } from '../check/recommend';
import { domainOf } from '../names/host-name';
import type { ProviderProfile } from '../providers/schema';
import type { AddressReport } from '../report';
import type { Missing, Side } from './draft';

/** A side of an account, as far as it is known, and what is to be asked. */
export interface Found<T> {
  server: T;
  missing: Missing[];
}

/** The user name, where the provider's word leaves no doubt; it says nothing of names in other letters than ASCII. */
export function certainName(profile: ProviderProfile | undefined, sendAsEmail: string): string | undefined {
  const isSure = profile && profile.confidence.username !== 'low';
  const name = isSure ? usernameFor(usernameOf(profile, sendAsEmail), sendAsEmail) : undefined;
  return name !== undefined && /^[ -~]*$/.test(name) ? name : undefined;
}

/** The user name that is entered in Gmail, or what the check says is right in its place. */
export function enteredName({ entered, findings }: AddressReport): string | undefined {
  const doubt = findings.find(({ field, expected }) => field === 'smtpMsa.username' && typeof expected === 'string');
  return doubt ? String(doubt.expected) : entered?.username;
}

export function nameMissing(side: Side, profile: ProviderProfile | undefined, sendAsEmail: string): Missing {
  const username = profile && usernameOf(profile, sendAsEmail);
  return {
    part: 'username',
    sides: [side],
    whereToFind: username?.form === 'account-specific' ? username.description : undefined,
    suggested: username ? usernameFor(username, inAscii(sendAsEmail)) : inAscii(sendAsEmail),
  };
}

/** As servers mostly know an address whose domain is in other letters. */
const inAscii = (sendAsEmail: string): string =>
  /^[ -~]*$/.test(sendAsEmail) ? sendAsEmail : sendAsEmail.replace(/[^@]*$/, domainOf(sendAsEmail));

/** Port and protection of a server that nobody describes. */
export const wayMissing = (side: Side): Missing[] => [
  { part: 'port', sides: [side], suggested: side === 'incoming' ? '993' : '465' },
  { part: 'securityMode', sides: [side], suggested: 'ssl' },
];
