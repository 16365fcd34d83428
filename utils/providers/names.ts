import type { Localized, ProviderProfile } from './schema';

/** How a company is called, by language: its native name is in the main language of its country. */
export const namesOf = ({ name, nameNative, names, country }: ProviderProfile): Localized => ({
  en: name,
  ...(nameNative && country && { [mainLanguage(country)]: nameNative }),
  ...names,
});

/** By CLDR's likely subtags: `JP` gives `ja`. */
const mainLanguage = (country: string): string => new Intl.Locale('und', { region: country }).maximize().language;
