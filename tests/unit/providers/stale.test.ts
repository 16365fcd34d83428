import { expect, test } from 'vitest';
import { stale } from '../../../scripts/providers-stale';

const checkedOn = (checked: string) => ({ id: checked, checked, sources: [] });
const ids = (today: string, ...dates: string[]) => stale(dates.map(checkedOn), today).map(({ id }) => id);

test('a profile is stale when a whole year has passed since its check', () => {
  expect(ids('2027-11-24', '2026-11-25', '2026-11-24')).toEqual(['2026-11-24']);
});

test('the oldest check comes first', () => {
  expect(ids('2030-01-01', '2028-05-01', '2026-11-24')).toEqual(['2026-11-24', '2028-05-01']);
});

test('a leap day has a year before it', () => {
  expect(ids('2028-02-29', '2027-02-28', '2027-03-01')).toEqual(['2027-02-28']);
});
