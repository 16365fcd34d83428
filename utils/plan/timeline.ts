import type { Notice } from '../notices/notices';

export type Milestone = 'copy' | 'setUp' | 'tested' | 'defaults' | 'forwarding';

export interface Timeline {
  /** ISO date of the first day on which Gmail may end it; absent where none is known. */
  from: string | undefined;
  /** `during`: it ends some day of these. */
  phase: 'before' | 'during' | 'after';
  /** Days until `from`; below 0 afterwards. */
  daysLeft: number;
  /** By when each step should be done, ISO dates, in order. */
  milestones: { id: Milestone; by: string }[];
  /** When collecting mail by POP ends too. */
  popFrom: string | undefined;
  source: string | undefined;
  announcement: string | undefined;
}

/** Days before the end (below 0: after it). */
const DUE: Readonly<Record<Exclude<Milestone, 'copy'>, number>> = {
  setUp: 22,
  tested: 12,
  defaults: 5,
  forwarding: -14,
};
const DAY_MS = 86_400_000;

/** When what is to be done, by the dated notices alone. `today` is an ISO date. */
export function timelineOf(notices: readonly Notice[], today: string): Timeline {
  const notice = notices.find(({ id }) => id === 'third-party-send-as');
  const from = notice?.from;
  return {
    from,
    phase: phaseOf(notice, today),
    daysLeft: from ? daysBetween(today, from) : 0,
    milestones: from
      ? [
          { id: 'copy', by: today },
          ...Object.entries(DUE).map(([id, days]) => ({ id: id as Milestone, by: daysAfter(from, -days) })),
        ]
      : [],
    popFrom: notices.find(({ id }) => id === 'pop-fetching')?.from,
    source: notice?.source,
    announcement: notice?.announcement,
  };
}

function phaseOf(notice: Notice | undefined, today: string): Timeline['phase'] {
  if (!notice?.from || today < notice.from) return 'before';
  const end = notice.precision === 'day' ? daysAfter(notice.from, 1) : nextMonth(notice.from);
  return today < end ? 'during' : 'after';
}

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whole days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY_MS);

/** The ISO date so many days later. */
export const daysAfter = (date: string, days: number): string => isoDate(utc(date) + days * DAY_MS);

function nextMonth(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return isoDate(Date.UTC(year, month, 1));
}
