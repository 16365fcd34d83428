import type { AddressReport, Finding, Status } from '../utils/report';
import { findingPath } from './finding-path';
import { valuesOf } from './values';
import type { wordsOf } from './words';

type Words = Pick<ReturnType<typeof wordsOf>, 't' | 'language'>;

/** An address in one line: the finding that decides its status, or the question that would settle it. */
export function summaryOf(address: AddressReport, words: Words): string {
  const { lead, untold, status, domain, sendAsEmail } = address;
  if (lead) return lineOf(address, lead, words, status);
  if (!untold) return words.t(`ui.status.${status}`);
  return words.t(`ui.untold.${untold.replace('-', '_')}`, { domain, address: sendAsEmail });
}

/** A finding in one line. */
export const lineOf = (
  address: AddressReport,
  finding: Finding,
  { t, language }: Words,
  status: Status = finding.severity,
): string =>
  t('ui.openCard', {
    status: t(`ui.status.${status}`),
    title: t(findingPath(finding, 'title'), valuesOf(address, finding, language, t)),
  });
