const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_FIRST = /(?<!\d)(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.? (\d{1,2}),? (20\d\d)(?!\d)/i;
const DAY_FIRST = /(?<!\d)(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (20\d\d)(?!\d)/i;

/**
 * ISO date of a text such as "Nov 12, 2026, 10:11 AM" or "2026/11/12 10:11". English month names or the year first;
 * `12/11/2026` is a day in November or in December, and so none.
 */
export function dateIn(text: string): string | undefined {
  const plain = text.replace(/\s/g, ' ');
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return iso(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const monthFirst = MONTH_FIRST.exec(plain);
  if (monthFirst) return iso(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(plain);
  return dayFirst ? iso(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]) : undefined;
}

const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;

function iso(year: string | undefined, month: number, day: string | undefined): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() + 1 === month ? `${year}-${two(month)}-${two(Number(day))}` : undefined;
}
