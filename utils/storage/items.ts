import { storage } from 'wxt/utils/storage';
import type { DnsEvidence } from '../dns/evidence';
import type { Contradicted } from '../gmail/page/contradicted';
import type { ProviderProfile } from '../providers/schema';
import type { Answer, ToOpen } from '../report';
import type { ByAddress } from './by-account';
import { checkedItem } from './checked-item';
import { withDigests } from './migrate-errors';
import * as shapes from './shapes';
import { splitByAddress, splitDraft, splitGroupOf, splitOwnProfiles } from './split';
import type { Cure, Dismissal, Kept, MetError, Move, Observed, StoredPage, Tried } from './stored';

/** Reports never touch the disk. */
export const pages = checkedItem<Record<string, StoredPage>>('session:pages', {
  version: 1,
  empty: {},
  split: splitGroupOf(shapes.page),
});

/** Whether mail is read here and who hosts it, as the user said. */
export const answers = checkedItem<ByAddress<Answer>>('local:answers', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.answer),
});

/** Bounces and other errors, until forgotten or until the settings change. */
export const errors = checkedItem<ByAddress<MetError[]>>('local:errors', {
  version: 2,
  migrations: { 2: withDigests },
  empty: {},
  split: splitByAddress(shapes.metErrors),
});

/** Errors of bounces that were opened before the settings were read: those of addresses that stand there are kept then. */
export const heldErrors = checkedItem<ByAddress<MetError[]>>('session:heldErrors', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.metErrors),
});

export const observed = checkedItem<ByAddress<Observed>>('local:observed', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.observed),
});

/** What the user said is meant to be so. */
export const dismissals = checkedItem<ByAddress<Dismissal[]>>('local:dismissals', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.dismissals),
});

/** Copies of settings that the user asked for: rows may vanish from Gmail. Until removed. */
export const kept = checkedItem<ByAddress<Kept>>('local:kept', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.kept),
});

/** The moving plan of an account that the user wants kept on this computer. Until removed. */
export const keptMoves = checkedItem<ByAddress<Move>>('local:moves', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.move),
});

/** The same of other accounts. Forgotten when the browser closes. */
export const sessionMoves = checkedItem<ByAddress<Move>>('session:moves', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.move),
});

/** Test mails, and what mails that arrived have proved, until the server settings change. */
export const proofs = checkedItem<ByAddress<Tried>>('local:proofs', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.tried),
});

/** Faults, and what was cured since. Forgotten when the browser closes. */
export const cures = checkedItem<ByAddress<Cure>>('session:cures', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.cure),
});

/** What was read from a row and Gmail's window for the address shows otherwise. Forgotten when the browser closes. */
export const contradicted = checkedItem<ByAddress<Contradicted>>('session:contradicted', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.contradicted),
});

/** What DNS said, until the browser closes or the consent is withdrawn. */
export const lookUps = checkedItem<ByAddress<DnsEvidence>>('session:lookUps', {
  version: 1,
  empty: {},
  split: splitByAddress(shapes.evidence),
});

/** What is to be open when the settings are shown next. */
export const toOpen = storage.defineItem<ToOpen | null>('session:toOpen', { fallback: null });

/** Something could not be stored, or older answers of DNS made way for it, and that is still to be said. */
export const noRoom = storage.defineItem<boolean>('session:full', { fallback: false });

/** Provider profiles from a file. */
export const importedProfiles = checkedItem<ProviderProfile[]>('local:importedProfiles', {
  version: 1,
  empty: [],
  split: splitOwnProfiles,
});

/** The user's own provider profiles: typed, or taken over from an earlier version. */
export const ownProfiles = checkedItem<ProviderProfile[]>('local:profiles', {
  version: 1,
  empty: [],
  split: splitOwnProfiles,
});

/** A profile being written on the options page: kept until it is saved or discarded. */
export type Draft = NonNullable<ReturnType<typeof splitDraft>['usable']>;

export const draft = checkedItem<Draft | null>('local:draft', { version: 1, empty: null, split: splitDraft });
