import { fits } from '../../../components/differing';
import { findingPath } from '../../../components/finding-path';
import { titleOf } from '../../../components/summary';
import { securityWord, valuesOf } from '../../../components/values';
import type { wordsOf } from '../../../components/words';
import { isForOrganisation } from '../../../utils/bulk/checked';
import { type AddressReport, isShown } from '../../../utils/report';
import { plain } from '../../../utils/texts/fill';

/** What a helper sends to the user of an address, as plain text: what is wrong and why, what to do, the values to enter. */
export function answerText(address: AddressReport, words: ReturnType<typeof wordsOf>): string {
  const { t, lines, language } = words;
  const { sendAsEmail, provider, status, untold } = address;
  const findings = address.findings.filter((one) => isShown(one) && !isForOrganisation(one) && !one.isNote);
  const first = findings.find(({ severity }) => severity !== 'unknown' || status === 'unknown');
  const values = valuesOf(address, first, language, t);
  const path = (part: Parameters<typeof findingPath>[1]) => first && findingPath(first, part);
  const said = (part: Parameters<typeof findingPath>[1]) => (first ? t(path(part) as string, values) : '');
  const steps = first ? lines(path('steps') as string, values).map(plain) : [];
  const others = findings.filter((one) => one !== first && one.severity !== 'unknown');
  return [
    `${sendAsEmail}: ${first ? said('title') : status === 'unknown' ? titleOf(address, words) : t('ui.status.ok')}`,
    first ? said('why') : untold !== 'unread' && t(status === 'unknown' ? 'ui.unknownServer' : 'ui.nothingFound'),
    steps.length > 0 && [t('others.answer.steps'), ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n'),
    valuesToEnter(address, words),
    said('proof'),
    others.length > 0 &&
      [
        t('others.answer.also'),
        ...others.map((one) => `- ${t(findingPath(one, 'title'), valuesOf(address, one, language, t))}`),
      ].join('\n'),
    provider?.manual && `${t('ui.manual', { provider: values.provider })}: ${provider.manual}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Where something else is entered now, or it is not known what. A note changes nothing of the server. */
function valuesToEnter(address: AddressReport, { t }: ReturnType<typeof wordsOf>): string {
  const { recommended, editHelps, lead } = address;
  if (!recommended || !editHelps || !lead || lead.severity === 'info' || fits(address)) return '';
  const rows = [
    ['server', recommended.hostForReader],
    ['port', recommended.port],
    ['security', securityWord(recommended.securityMode, t('ui.unsecured'))],
    ['username', recommended.username],
  ];
  const known = rows.filter(([, value]) => value !== undefined && value !== '');
  return [t('others.answer.values'), ...known.map(([label, value]) => `${t(`ui.${label}`)}: ${value}`)].join('\n');
}
