import type { Status, Summary } from '../utils/report';
import type { wordsOf } from './words';

type Words = Pick<ReturnType<typeof wordsOf>, 't' | 'language'>;

const DAY_MS = 86_400_000;

export interface Count {
  /** Those it counts; the first one stands for all. */
  statuses: readonly [Status, ...Status[]];
  text: string;
}

/** "2 to fix", "1 question", "5 fine": what there is of each. */
export function countsOf({ toFix, questions, fine }: Summary, { t, language }: Words): Count[] {
  const question = new Intl.PluralRules(language).select(questions) === 'one' ? 'question' : 'questions';
  const counts = [
    { statuses: ['error', 'warning'], key: 'toFix', count: toFix },
    { statuses: ['unknown'], key: question, count: questions },
    { statuses: ['ok', 'info'], key: 'fine', count: fine },
  ] as const;
  return counts.flatMap(({ statuses, key, count }) =>
    count > 0 ? [{ statuses, text: t(`ui.summary.${key}`, { count }) }] : [],
  );
}

/** For how many addresses sending may end, when, and how soon that is; `undefined` where it concerns none. */
export function endsLine({ ends }: Summary, { t, language }: Words, now = Date.now()): string | undefined {
  if (!ends) return undefined;
  const { count, of, from } = ends;
  const days = Math.ceil((Date.parse(from) - now) / DAY_MS);
  const inDays = new Intl.RelativeTimeFormat(language).format(days, 'day');
  return t(days > 0 ? 'ui.summary.ends' : 'ui.summary.ended', { count, of, endsMonth: from, inDays });
}
