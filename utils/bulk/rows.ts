import { domainOf } from '../names/host-name';
import type { Status } from '../report';
import type { SendAs } from '../send-as';
import type { CheckedAddress, Said } from './checked';
import type { OtherUser } from './others';

/** One address of one user, with what was found. */
export interface Row extends CheckedAddress {
  user: string;
  sendAs: SendAs;
  domain: string;
  /** Lower case; empty where Gmail's own servers send, or where it is not known. */
  host: string;
  /** Index of the user, and of the address among the user's. */
  at: readonly [number, number];
}

/** How grave, worst first. */
export const STATUSES: readonly Status[] = ['error', 'warning', 'unknown', 'info', 'ok'];

/** The rows of some users, the first of which is number `from`. */
export const rowsOf = (users: readonly OtherUser[], checked: readonly CheckedAddress[][], from: number): Row[] =>
  users.flatMap(({ user, sendAs: all }, userIndex) =>
    all.flatMap((sendAs, index): Row[] => {
      const found = checked[userIndex]?.[index];
      const host = sendAs.smtpMsa?.host?.toLowerCase() ?? '';
      return found
        ? [{ ...found, user, sendAs, domain: domainOf(sendAs.sendAsEmail), host, at: [from + userIndex, index] }]
        : [];
    }),
  );

/** The finding that says most of an address; a note only where there is nothing else. */
export const worstOf = ({ findings, status }: Row): Said | undefined =>
  status === 'unknown' ? undefined : (findings.find(({ isNote }) => !isNote) ?? findings[0]);
