import type { Answer } from '../../utils/report';
import { type ByAddress, valueAt, withValue } from '../../utils/storage/by-account';

/** Without one answer. */
export const withoutAnswer = (
  all: ByAddress<Answer>,
  account: string,
  address: string,
  question: keyof Answer,
): ByAddress<Answer> =>
  answered(withValue(all, account, address, { ...valueAt(all, account, address), [question]: undefined }));

/** Only addresses with an answer, and only accounts with such an address. */
export const answered = (all: ByAddress<Answer>): ByAddress<Answer> =>
  filterValues(
    mapValues(all, (addresses) =>
      filterValues(addresses, (said) => Object.values(said).some((one) => one !== undefined)),
    ),
    (addresses) => Object.keys(addresses).length > 0,
  );

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const filterValues = <T>(record: Readonly<Record<string, T>>, keep: (value: T) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => keep(value)));
