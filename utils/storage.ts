import { storage } from 'wxt/utils/storage';
import type { Answer } from './check/knowledge';
import type { SendAsPage } from './send-as';

/** What one account's settings showed when they were last read. Forgotten when the browser closes. */
export interface StoredPage {
  page: SendAsPage;
  /** ISO 8601. */
  at: string;
  tabId: number | undefined;
}

/** By account, then by address. `''` stands for an account whose address could not be read. */
export type ByAddress<T> = Record<string, Record<string, T>>;

export const accountKey = (account: string | undefined): string => account?.toLowerCase() ?? '';

/** Reports never touch the disk. */
export const pages = storage.defineItem<Record<string, StoredPage>>('session:pages', { fallback: {} });

/** Whether mail is read here and who hosts it, as the user said. */
export const answers = storage.defineItem<ByAddress<Answer>>('local:answers', { fallback: {}, version: 1 });

/** The user's own provider profiles, as JSON; checked whenever they are read. */
export const ownProfiles = storage.defineItem<unknown[]>('local:profiles', { fallback: [], version: 1 });
