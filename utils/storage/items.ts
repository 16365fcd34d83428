import { storage } from 'wxt/utils/storage';
import type { DnsEvidence } from '../dns/evidence';
import type { ProviderProfile } from '../providers/schema';
import type { Answer } from '../report';
import type { SendAsPage } from '../send-as';
import { checkedItem } from './checked-item';
import * as shapes from './shapes';
import { sortByAddress, sortDraft, sortGroupOf, sortOwnProfiles } from './shapes';

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
export const pages = checkedItem<Record<string, StoredPage>>('session:pages', {
  version: 1,
  empty: {},
  sort: sortGroupOf(shapes.page),
});

/** Whether mail is read here and who hosts it, as the user said. */
export const answers = checkedItem<ByAddress<Answer>>('local:answers', {
  version: 1,
  empty: {},
  sort: sortByAddress(shapes.answer),
});

/** Bounces and other errors, until forgotten or until the settings change. */
export const errors = checkedItem<ByAddress<MetError[]>>('local:errors', {
  version: 1,
  empty: {},
  sort: sortByAddress(shapes.metErrors),
});

export const observed = checkedItem<ByAddress<Observed>>('local:observed', {
  version: 1,
  empty: {},
  sort: sortByAddress(shapes.observed),
});

/** What DNS said, until the browser closes or the consent is withdrawn. */
export const lookUps = checkedItem<ByAddress<DnsEvidence>>('session:lookUps', {
  version: 1,
  empty: {},
  sort: sortByAddress(shapes.evidence),
});

/** The address whose card is to be open when the settings are shown next. */
export const cardToOpen = storage.defineItem<string | null>('session:cardToOpen', { fallback: null });

/** The user's own provider profiles. */
export const ownProfiles = checkedItem<ProviderProfile[]>('local:profiles', {
  version: 1,
  empty: [],
  sort: sortOwnProfiles,
});

/** A profile being written on the options page: kept until it is saved or discarded. */
export type Draft = NonNullable<ReturnType<typeof sortDraft>['sound']>;

export const draft = checkedItem<Draft | null>('local:draft', { version: 1, empty: null, sort: sortDraft });
