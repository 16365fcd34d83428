import { expect, test } from 'vitest';
import { markupLanguage } from '../../../utils/texts/markup-language';

test.each([
  ['zh-TW', 'zh-Hant-TW'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-CN', 'zh-CN'],
  ['pt-BR', 'pt-BR'],
  ['uz-AF', 'uz-Arab-AF'],
  ['ja', 'ja'],
])('"%s" is "%s" in markup, so that quotation marks are those of its script', (tag, markup) => {
  expect(markupLanguage(tag)).toBe(markup);
});
