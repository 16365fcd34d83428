import type { Severity } from '../report';
import type { Said } from './checked';
import { counted } from './counted';
import { type Row, STATUSES } from './rows';

/** Addresses of which the same is to be said. */
export interface Group {
  /** A finding has that of its rule and wording, what cannot be told that of the question and whom it is about. */
  key: string;
  /** The worst among them. */
  severity: Severity;
  /** The first of them stands for all; `said` is `undefined` for what cannot be told. */
  said: Said | undefined;
  first: Row;
  count: number;
  /** Their outside servers, the most used first. */
  hosts: string[];
}

/** The words for a finding of a row: those with the same rule and the same words are one. */
export type Wording = (said: Said, row: Row) => string;

/** Everything that is said of a row. */
export const keysOf = (row: Row, wording: Wording): { key: string; said: Said | undefined }[] => {
  const keys: { key: string; said: Said | undefined }[] = row.findings
    .filter(({ severity }) => severity !== 'unknown')
    .map((said) => ({ key: `${said.ruleId} ${wording(said, row)}`, said }));
  if (row.untold) keys.push({ key: untoldKey(row), said: undefined });
  return keys;
};

const untoldKey = ({ untold, domain, host }: Row): string =>
  untold === 'unread' ? 'unread' : `${untold} ${untold === 'mail-host' ? domain : host}`;

/** Worst first, then by how many addresses there are. */
export function groupsOf(rows: readonly Row[], wording: Wording): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows)
    for (const { key, said } of keysOf(row, wording)) {
      const severity = said?.severity ?? 'unknown';
      const group = groups.get(key) ?? { key, severity, said, first: row, count: 0, hosts: [] };
      if (STATUSES.indexOf(severity) < STATUSES.indexOf(group.severity)) group.severity = severity;
      group.count += 1;
      if (row.host) group.hosts.push(row.host);
      groups.set(key, group);
    }
  return [...groups.values()]
    .map((group) => ({ ...group, hosts: counted(group.hosts).map(([host]) => host) }))
    .sort((a, b) => STATUSES.indexOf(a.severity) - STATUSES.indexOf(b.severity) || b.count - a.count);
}
