import type { Status, Summary } from '../utils/report';
import type { wordsOf } from './words';

type Words = Pick<ReturnType<typeof wordsOf>, 'counted' | 'language'>;

const DAY_MS = 86_400_000;

export interface Count {
  /** Those it counts; the first one stands for all. */
  statuses: readonly [Status, ...Status[]];
  text: string;
}

/** "2 to fix", "1 question", "5 fine": what there is of each. */
export function countsOf({ toFix, questions, fine }: Summary, { counted }: Pick<Words, 'counted'>): Count[] {
  const counts = [
    { statuses: ['error', 'warning'], key: 'toFix', count: toFix },
    { statuses: ['unknown'], key: 'questions', count: questions },
    { statuses: ['ok', 'info'], key: 'fine', count: fine },
  ] as const;
  return counts.flatMap(({ statuses, key, count }) =>
    count > 0 ? [{ statuses, text: counted(`ui.summary.${key}`, count, { count }) }] : [],
  );
}

/** For how many addresses sending may end, when, and how soon that is; `undefined` where it concerns none. */
export function endsLine({ ends }: Summary, { counted, language }: Words, now = Date.now()): string | undefined {
  if (!ends) return undefined;
  const { count, of, from } = ends;
  const days = Math.ceil((Date.parse(from) - now) / DAY_MS);
  const inDays = new Intl.RelativeTimeFormat(language).format(days, 'day');
  return counted(`ui.summary.${days > 0 ? 'ends' : 'ended'}`, of, { count, of, endsMonth: from, inDays });
}
