import { languageOfLabel, tableLanguage } from './labels';

export interface LanguageFacts {
  /** BCP 47 tag. */
  language: string | undefined;
  /** The language that Gmail's own words prove, where they are known. */
  proven: string | undefined;
}

/** The page's own statement, unless Gmail's words are those of another language. */
export function languageOf(document: Document, addLink: Element | undefined): LanguageFacts {
  const proven = languageOfLabel(addLink?.textContent ?? '', ['addAnother']);
  const stated = canonical(document.documentElement?.lang);
  const agrees = proven === undefined || (stated !== undefined && isOneLanguage(tableLanguage(stated), proven));
  return { language: agrees ? stated : proven, proven };
}

/** Chinese in two scripts is two; the Spanish of Spain and of America are one. */
const isOneLanguage = (one: string, other: string): boolean =>
  one === other || (one.startsWith('es') && other.startsWith('es'));

/** `iw` is an old name of `he`; anything that is no language tag is none. */
function canonical(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || tag === '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined; // Lost: a word that is no language tag.
  }
}
