import data from './notices.json';

/** A dated fact. Dates move: each stands once, in notices.json, with its source and the day it was checked. */
export interface Notice {
  id: 'third-party-send-as' | 'pop-fetching' | 'microsoft365-smtp-passwords' | 'outlook-com-passwords' | 'workmail-end';
  /** ISO date of the first day it holds, of `workmail-end` the last day of the service; absent when no day is known. */
  from?: string;
  /** How much of `from` the source names. */
  precision: 'day' | 'month' | 'unknown';
  source: string;
  announcement?: string;
  checked: string;
  notes: string;
}

export const notices: readonly Notice[] = data as Notice[];
