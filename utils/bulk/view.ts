import type { Status } from '../report';
import { keysOf, type Wording } from './groups';
import { type Row, STATUSES, worstOf } from './rows';

/** Which rows are shown; what is `undefined` leaves out none. */
export interface Filter {
  status?: Status | undefined;
  /** Of a group. */
  finding?: string | undefined;
  /** Empty: Gmail's own servers. */
  host?: string | undefined;
  domain?: string | undefined;
  /** Part of the user's or of the address's name. */
  text?: string | undefined;
}

export type Column = 'status' | 'user' | 'address' | 'server' | 'finding';

export interface Sort {
  column: Column;
  descending: boolean;
}

export function shownRows(
  rows: readonly Row[],
  { status, finding, host, domain, text }: Filter,
  sort: Sort,
  wording: Wording,
): Row[] {
  const part = text?.trim().toLowerCase();
  const shown = rows.filter(
    (row) =>
      (status === undefined || row.status === status) &&
      (host === undefined || row.host === host) &&
      (domain === undefined || row.domain === domain) &&
      (!part || `${row.user} ${row.sendAs.sendAsEmail}`.toLowerCase().includes(part)) &&
      (finding === undefined || keysOf(row, wording).some(({ key }) => key === finding)),
  );
  const sign = sort.descending ? -1 : 1;
  const value = VALUES[sort.column];
  return shown
    .map((row) => ({ row, by: value(row) }))
    .sort((a, b) => (a.by < b.by ? -sign : a.by > b.by ? sign : 0))
    .map(({ row }) => row);
}

const VALUES: Readonly<Record<Column, (row: Row) => string>> = {
  status: (row) => `${STATUSES.indexOf(row.status)} ${worstOf(row)?.ruleId ?? row.untold ?? ''}`,
  user: ({ user }) => user.toLowerCase(),
  address: ({ sendAs }) => sendAs.sendAsEmail.toLowerCase(),
  server: ({ host }) => host,
  finding: (row) => worstOf(row)?.ruleId ?? row.untold ?? '~',
};
