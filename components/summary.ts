import type { AddressReport, Finding, Status } from '../utils/report';
import { findingPath } from './finding-path';
import { valuesOf } from './values';
import type { wordsOf } from './words';

type Words = Pick<ReturnType<typeof wordsOf>, 't' | 'language'>;

/** An address in one line: its status, and what was found first. */
export function summaryOf(address: AddressReport, words: Words): string {
  const { findings, status } = address;
  return findings[0] ? lineOf(address, findings[0], words, status) : words.t(`ui.status.${status}`);
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
