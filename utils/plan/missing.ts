import { usernameFor } from '../check/recommend';
import type { ProviderProfile, Username } from '../providers/schema';
import type { Missing, Side } from './draft';

/** A side of an account, as far as it is known, and what is to be asked. */
export interface Found<T> {
  server: T;
  missing: Missing[];
}

/** Has the name a part that differs between customers? */
export const isOpen = (host: string): boolean => host.includes('*') || host.includes('{');

/** The user name, where the provider's word leaves no doubt. */
export const certainName = (profile: ProviderProfile | undefined, sendAsEmail: string): string | undefined =>
  profile?.confidence.username === 'low' ? undefined : usernameFor(profile?.username, sendAsEmail);

export const nameMissing = (side: Side, username: Username | undefined, sendAsEmail: string): Missing => ({
  part: 'username',
  sides: [side],
  whereToFind: username?.form === 'account-specific' ? username.description : undefined,
  suggested: username ? usernameFor(username, sendAsEmail) : sendAsEmail,
});

/** Port and protection of a server that nobody describes. */
export const wayMissing = (side: Side): Missing[] => [
  { part: 'port', sides: [side], suggested: side === 'incoming' ? '993' : '465' },
  { part: 'securityMode', sides: [side], suggested: 'ssl' },
];
