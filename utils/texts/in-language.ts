/** Words by language (BCP 47). English is always there. */
export type InLanguages = { en: string } & Readonly<Record<string, string>>;

/** The words in this language (`pt-BR`), failing that in the wider one (`pt`), failing that in English. */
export function inLanguage(words: InLanguages, language: string): string {
  const parts = language.split('-');
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const tag = tags.find((one) => Object.hasOwn(words, one)) ?? 'en';
  return words[tag] ?? words.en;
}
