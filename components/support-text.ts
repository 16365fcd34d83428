import type { AddressReport } from '../utils/report';
import { securityWord, valuesOf } from './values';
import type { wordsOf } from './words';

/**
 * What the support desk of a provider needs, as plain text: the address, what is entered for it, the error, the question.
 * No password, and no other address.
 */
export function supportText(
  address: AddressReport,
  { t, language }: ReturnType<typeof wordsOf>,
  errorLine?: string,
): string {
  const { sendAsEmail, entered, errors } = address;
  const typed = [
    ['server', entered?.host],
    ['port', entered?.port],
    ['security', securityWord(entered?.securityMode, t('ui.unsecured'))],
    ['username', entered?.username],
  ].flatMap(([label, value]) => (value === undefined ? [] : [`${t(`ui.${label}`)}: ${value}`]));
  const values = valuesOf(address, undefined, language, t);
  const met = errors.map((ruleId) => `${t(`rules.${ruleId.replaceAll('-', '_')}.title`, values)} (${ruleId})`);
  const error = [errorLine, ...met].filter(Boolean).join('\n');
  return [
    t(sendAsEmail ? 'support.intro' : 'support.introAnybody', { address: sendAsEmail }),
    typed.length > 0 && [t('support.entered'), ...typed].join('\n'),
    error && `${t('support.error')}\n${error}`,
    t('support.ask'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
