import type { Values } from './fill';

/**
 * Names that end in `Month` hold ISO dates; texts get the month by itself as `{endsMonth}`, and as `{endsMonth.inDate}` in
 * the case that it has in a date, where the language makes a difference: Polish "styczeń 2027", "stycznia 2027".
 */
export const withMonths = (values: Values, language: string): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (!name.endsWith('Month') || value === undefined || value === '') return [[name, value]];
      const date = new Date(value);
      return [
        [name, month(date, language)],
        [`${name}.inDate`, monthInDate(date, language)],
      ];
    }),
  );

const MONTH = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;

const month = (date: Date, language: string): string => new Intl.DateTimeFormat(language, MONTH).format(date);

/** The date without its day, where the day comes first. */
function monthInDate(date: Date, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { ...MONTH, day: 'numeric' }).formatToParts(date);
  if (parts[0]?.type !== 'day') return month(date, language);
  return parts
    .slice(parts.findIndex(({ type }) => type === 'month'))
    .map(({ value }) => value)
    .join('');
}
