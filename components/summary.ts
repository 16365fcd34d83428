import type { AddressReport, Finding } from '../utils/report';
import { findingPath } from './finding-path';
import { valuesOf } from './values';
import { isFixed } from './verdict';
import type { wordsOf } from './words';

type Words = Pick<ReturnType<typeof wordsOf>, 't' | 'language'>;

/** What matters most of an address, in a few words: the name of the problem, the open question, or that all is well. */
export function titleOf(address: AddressReport, { t, language }: Words): string {
  const { lead, status } = address;
  const values = valuesOf(address, lead, language, t);
  if (isFixed(address)) return t('ui.fixed.title');
  if (lead) return t(findingPath(lead, 'title'), values);
  if (status === 'unknown') return t(untoldPath(address), values);
  return t(`ui.status.${status}`);
}

/** The same for those who hear it: with the status, which others see. */
export const summaryOf = (address: AddressReport, words: Words): string =>
  address.lead && !isFixed(address) ? lineOf(address, address.lead, words) : titleOf(address, words);

/** The question that would settle what cannot be told. */
const untoldPath = ({ untold }: AddressReport): string => `ui.untold.${(untold ?? 'server').replace('-', '_')}`;

/** A finding in one line. */
export const lineOf = (address: AddressReport, finding: Finding, { t, language }: Words): string =>
  t('ui.openCard', {
    status: t(`ui.status.${finding.severity}`),
    title: t(findingPath(finding, 'title'), valuesOf(address, finding, language, t)),
  });
