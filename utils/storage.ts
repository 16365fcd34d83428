import { storage } from 'wxt/utils/storage';
import type { Answer } from './check/knowledge';
import type { SendAsPage } from './send-as';

/** What one account's settings showed when they were last read. Forgotten when the browser closes. */
export interface StoredPage {
  page: SendAsPage;
  /** ISO 8601. */
  at: string;
  tabId: number | undefined;
  /** N of `/mail/u/N/`: the edit window tells the account by this alone. */
  userIndex: number;
}

/** An error that an address met, by the rule that explains it. */
export interface MetError {
  ruleId: string;
  /** ISO 8601. */
  at: string;
  /** The settings it was met with; once they are others, it proves nothing any more. */
  settings?: string | undefined;
}

/** What Gmail's edit window shows for certain and its settings page does not. */
export interface Observed {
  treatAsAlias?: boolean | undefined;
  username?: string | undefined;
  /** ISO 8601. */
  at: string;
}

/** By account, then by address. `''` stands for an account whose address could not be read. */
export type ByAddress<T> = Record<string, Record<string, T>>;

export const accountKey = (account: string | undefined): string => account?.toLowerCase() ?? '';

/** Reports never touch the disk. */
export const pages = storage.defineItem<Record<string, StoredPage>>('session:pages', { fallback: {} });

/** Whether mail is read here and who hosts it, as the user said. */
export const answers = storage.defineItem<ByAddress<Answer>>('local:answers', { fallback: {}, version: 1 });

/** Bounces and other errors, until forgotten or until the settings change. */
export const errors = storage.defineItem<ByAddress<MetError[]>>('local:errors', { fallback: {}, version: 1 });

export const observed = storage.defineItem<ByAddress<Observed>>('local:observed', { fallback: {}, version: 1 });

/** The address whose card is to be open when the settings are shown next. */
export const cardToOpen = storage.defineItem<string | null>('session:cardToOpen', { fallback: null });

/** The user's own provider profiles, as JSON; checked whenever they are read. */
export const ownProfiles = storage.defineItem<unknown[]>('local:profiles', { fallback: [], version: 1 });
