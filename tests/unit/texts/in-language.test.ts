import { expect, test } from 'vitest';
import { namesOf } from '../../../utils/providers/names';
import type { ProviderProfile } from '../../../utils/providers/schema';
import { inLanguage } from '../../../utils/texts/in-language';

const words = { en: 'mail', pt: 'correio', 'pt-BR': 'e-mail', 'zh-TW': '郵件' };

test.each([
  ['pt-BR', 'e-mail'],
  ['pt-PT', 'correio'],
  ['zh-TW', '郵件'],
  ['zh-CN', 'mail'],
  ['de-CH', 'mail'],
  ['constructor', 'mail'],
  ['en', 'mail'],
])('who reads %s sees "%s"', (language, shown) => {
  expect(inLanguage(words, language)).toBe(shown);
});

const named = (profile: Partial<ProviderProfile>) => namesOf({ name: 'Mail', ...profile } as ProviderProfile);

test('a native name is in the language of the country', () => {
  expect(named({ nameNative: 'メール', country: 'JP' })).toEqual({ en: 'Mail', ja: 'メール' });
  expect(named({ nameNative: 'Пошта', country: 'UA' })).toEqual({ en: 'Mail', uk: 'Пошта' });
  expect(named({ nameNative: 'メール' })).toEqual({ en: 'Mail' });
});

test('a description has its own words in each language', () => {
  expect(named({ names: { de: 'ein Anbieter', ja: '会社' }, country: 'JP' })).toEqual({
    en: 'Mail',
    de: 'ein Anbieter',
    ja: '会社',
  });
});
