import type { OthersPart } from '../../../utils/bulk/checked';
import { sharedAddresses } from '../../../utils/bulk/organisation';
import type { ReadOthers } from '../../../utils/bulk/others';
import type { Row } from '../../../utils/bulk/rows';
import type { Answer } from '../../../utils/report';
import { checkAll } from './check-all';

/** A file that was read, and what the helper has said besides. */
export interface Given {
  name: string;
  read: Extract<ReadOthers, { ok: true }>;
  /** The organisation's; with none, what only an organisation needs is left out. */
  domains: readonly string[];
  answers: Readonly<Record<string, Answer>>;
}

/** What was found in it. */
export interface Findings extends Given {
  rows: Row[];
}

/** What the background is told besides the users. */
export const knownOf = ({ read, domains, answers }: Given): Omit<OthersPart, 'users'> => ({
  organisation: domains.length > 0 ? { domains, users: sharedAddresses(read.users) } : undefined,
  answers,
});

/** `onProgress` hears how many users are done. */
export const findingsOf = async (given: Given, onProgress: (done: number) => void): Promise<Findings> => ({
  ...given,
  rows: await checkAll(given.read.users, knownOf(given), onProgress),
});
