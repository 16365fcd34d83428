import { comparable } from '../text/fold';
import { english, type LabelKey, table } from './label-table';

export type { LabelKey };

/** Gmail's label in the language Gmail is shown in (BCP 47), in English where it is not known. */
export const gmailLabel = (key: LabelKey, language: string): string =>
  table[tableLanguage(language)]?.[key] ?? english[key];

/** All labels in one language, as plain data that can be sent to a script that lacks the table. */
export interface GmailLabels {
  words: Readonly<Record<string, string>>;
  /** Keys of those that are not known in that language, and stand there in English. */
  inEnglish: readonly string[];
}

/** Gmail's labels in the language Gmail is shown in (BCP 47). */
export function labelsIn(language = 'en'): GmailLabels {
  const own = table[tableLanguage(language)] ?? {};
  return { words: { ...english, ...own }, inEnglish: Object.keys(english).filter((key) => !Object.hasOwn(own, key)) };
}

/**
 * The language of the table that stands for this one: `pt-BR` gives `pt`, `zh-Hant-HK` gives `zh-TW`. The Spanish of
 * Spain and that of America differ in nearly every label.
 */
export function tableLanguage(language: string): string {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  if (base === 'es' && rest.length > 0 && !rest.includes('es')) return 'es-419';
  if (base !== 'zh') return base;
  return rest.some((part) => ['tw', 'hk', 'mo', 'hant'].includes(part)) ? 'zh-TW' : 'zh-CN';
}

type Known = { language: string; key: LabelKey };
let known: Map<string, Known[]> | undefined;

/** Every label that reads like this text. */
function lookUp(text: string): Known[] {
  known ??= Map.groupBy(
    Object.entries(table).flatMap(([language, labels]) =>
      Object.entries(labels).map(([key, label]) => ({ language, key: key as LabelKey, label: comparable(label) })),
    ),
    ({ label }) => label,
  );
  return known.get(comparable(text)) ?? [];
}

/** The language in which this text is one of these labels; `undefined` when it is none, or one in several languages. */
export function languageOfLabel(text: string, keys: readonly LabelKey[]): string | undefined {
  const languages = new Set(lookUp(text).flatMap(({ language, key }) => (keys.includes(key) ? language : [])));
  return languages.size === 1 ? [...languages][0] : undefined;
}

/** Is this text one of these labels, in any language? */
export const isLabel = (text: string, keys: readonly LabelKey[]): boolean =>
  lookUp(text).some(({ key }) => keys.includes(key));

/** All labels, in all languages. */
export const allLabels = (): string[] => Object.values(table).flatMap((labels) => Object.values(labels));
