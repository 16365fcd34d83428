import { isOpen } from '../utils/providers/pattern';
import type { AddressReport, Finding, Params } from '../utils/report';
import type { SecurityMode } from '../utils/send-as';
import type { Values } from '../utils/texts/fill';
import { inLanguage } from '../utils/texts/in-language';

/** Gmail's own words for the security of a connection. */
export const securityWord = (mode: SecurityMode | undefined, unsecured: string): string | undefined =>
  mode && { ssl: 'SSL', starttls: 'TLS', none: unsecured }[mode];

/** What the texts of a finding may mention. */
export function valuesOf(
  address: AddressReport,
  finding: Finding | undefined,
  language: string,
  t: (path: string) => string,
): Values {
  const { entered, recommended, provider } = address;
  const unsecured = t('ui.unsecured');
  const open = recommended && isOpen(recommended.host);
  return {
    address: address.sendAsEmail || t('ui.yourAddress'),
    domain: address.domain,
    host: entered?.host,
    port: entered?.port,
    security: securityWord(entered?.securityMode, unsecured),
    provider: provider && inLanguage(provider.names, language),
    manual: provider?.manual,
    newHost: open ? undefined : recommended?.host,
    likeHost: open ? recommended?.hostForReader : undefined,
    newPort: recommended?.port,
    newSecurity: securityWord(recommended?.securityMode, unsecured),
    username: recommended?.username,
    whereToFindHost: recommended?.whereToFindHost && inLanguage(recommended.whereToFindHost, language),
    ...inWords(finding?.params ?? {}, language),
  };
}

/** What the check says, for a reader of this language: lists as "a, b and c", and the words in the language. */
export const inWords = (params: Params, language: string): Values =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value];
      return [name, isList(value) ? new Intl.ListFormat(language).format(value) : inLanguage(value, language)];
    }),
  );

const isList = (value: object): value is readonly string[] => Array.isArray(value);
