import type { Localized, ProviderProfile } from './schema';

/** How a company is called, by language: its native name is in the main language of its country. */
export const namesOf = ({ name, nameNative, names, country }: ProviderProfile): Localized => ({
  en: name,
  ...(nameNative && country && { [mainLanguage(country)]: nameNative }),
  ...names,
});

const languages = new Map<string, string>();

/** By CLDR's likely subtags: `JP` gives `ja`. Each country is looked up once, however many addresses ask. */
function mainLanguage(country: string): string {
  const known = languages.get(country) ?? new Intl.Locale('und', { region: country }).maximize().language;
  languages.set(country, known);
  return known;
}
