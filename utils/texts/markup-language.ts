/**
 * The tag for `lang` attributes, from a tag of BCP 47. Browsers choose quotation marks and fonts by the script, so one that
 * only the region implies is named: zh-Hant-TW for zh-TW. Others stay as they are.
 */
export function markupLanguage(tag: string): string {
  const locale = new Intl.Locale(tag);
  const { script } = locale.maximize();
  const usual = new Intl.Locale(locale.language).maximize().script;
  return script && script !== usual ? new Intl.Locale(tag, { script }).toString() : tag;
}

/** Marks an element as showing texts in this language. */
export function setLanguage(
  element: HTMLElement,
  { language, direction }: { language: string; direction: string },
): void {
  element.lang = markupLanguage(language);
  element.dir = direction;
}
