import type { AddressReport, Summary } from '../report';

/** All addresses in numbers: what is to do, what is to answer, what is right. */
export function summarize(addresses: readonly AddressReport[]): Summary {
  const count = (...statuses: AddressReport['status'][]) =>
    addresses.filter(({ status }) => statuses.includes(status)).length;
  const ending = addresses.flatMap(({ ends }) => ends ?? []);
  return {
    toFix: count('error', 'warning'),
    questions: count('unknown'),
    fine: count('ok', 'info'),
    ends: ending[0] && { count: ending.length, of: addresses.length, from: ending[0].from },
  };
}
