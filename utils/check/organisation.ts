import { entryOf, keyOf } from '../send-as';
import type { Rule } from './rule';

/** What is known of a whole organisation: no page of Gmail's shows it, only an export of all its users' settings does. */
export interface Organisation {
  /** Domains of its own in Google Workspace, as host names. */
  domains: ReadonlySet<string>;
  /** How many users send as an address through an outside server, by `keyOf` of the address; one that is missing has one. */
  users: Readonly<Record<string, number>>;
  /** Rules that only an organisation needs. */
  rules: readonly Rule[];
}

/** How many users send as this address through an outside server. */
export const usersOf = ({ users }: Organisation, sendAsEmail: string): number =>
  entryOf(users, keyOf(sendAsEmail)) ?? 1;
